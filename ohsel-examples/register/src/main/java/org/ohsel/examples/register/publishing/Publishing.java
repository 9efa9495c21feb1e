// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.publishing.PublicationRefusedException.Reason;
import org.ohsel.examples.register.store.Actions;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Edition;
import org.ohsel.examples.register.store.Editions;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordParts;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Pack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows versions of records to the public, and takes them back. The public goes on to see the version that was published when
 * there are newer ones.
 */
@Service
public class Publishing {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final RecordParts<AgendaItem> ITEMS = RecordParts.of(AgendaItem.class);
    private static final int LONGEST_DETAIL = 1000;

    private final RecordStore store;
    private final Editions editions;
    private final Actions actions;
    private final EngagementValidator validator;
    private final MeterRegistry figures;

    Publishing(
            RecordStore store,
            Editions editions,
            Actions actions,
            EngagementValidator validator,
            MeterRegistry figures) {
        this.store = store;
        this.editions = editions;
        this.actions = actions;
        this.figures = figures;
        this.validator = validator.withCatalogue(validator.catalogue().onlyPacks(Pack.DISCLOSURE, Pack.PRIVACY));
    }

    /** What would happen if the newest version of a record were published; empty if there is no such record. */
    public Optional<Examination> examine(String id) {
        return store.find(Audience.STAFF, id).map(this::examine);
    }

    private Examination examine(StoredRecord stored) {
        @Nullable Edition edition = Edition.forAnyone(stored).orElse(null);
        if (edition == null) {
            return new Examination(stored.version(), "", List.of(), Findings.NONE, "");
        }
        String shown = edition.stored().json();
        Findings findings = validator.validate(read(shown));
        return new Examination(
                stored.version(), shown, withheld(stored), findings, confirmation(stored.version(), findings));
    }

    /**
     * Shows a version of a record to the public, in place of the one that it saw before.
     *
     * @param id the id of the record
     * @param version the version, which must be the newest: nobody publishes what somebody else has just written
     * @param confirmation what the {@link Examination} gave, if there are warnings; otherwise null
     * @param who the name of the account
     * @throws PublicationRefusedException if it may not be shown
     */
    @Transactional
    public void publish(String id, int version, @Nullable String confirmation, String who) {
        StoredRecord stored = store.lock(id)
                .orElseThrow(() -> new PublicationRefusedException(
                        Reason.NO_SUCH_RECORD, new Examination(0, "", List.of(), Findings.NONE, "")));
        Examination examination = examine(stored);
        @Nullable Reason reason = reasonAgainst(examination, version, confirmation);
        if (reason != null) {
            throw new PublicationRefusedException(reason, examination);
        }
        editions.replaceAll(Audience.PUBLIC, List.of(Edition.forAnyone(stored).orElseThrow()));
        actions.add(id, who, "published", version, detail(examination.findings()));
        figures.counter("register.publications", "action", "published").increment();
    }

    private static @Nullable Reason reasonAgainst(Examination examination, int version, @Nullable String confirmation) {
        if (examination.version() != version) {
            return Reason.CHANGED;
        } else if (examination.shown().isEmpty()) {
            return Reason.RESTRICTED;
        } else if (examination.findings().hasErrors()) {
            return Reason.ERRORS;
        }
        return examination.needsConfirmation() && !examination.confirmation().equals(confirmation)
                ? Reason.UNCONFIRMED
                : null;
    }

    /**
     * Takes a record back from the public.
     *
     * @param id the id of the record
     * @param who the name of the account
     * @return whether it was published
     */
    @Transactional
    public boolean withdraw(String id, String who) {
        @Nullable StoredRecord published = store.find(Audience.PUBLIC, id).orElse(null);
        if (published == null) {
            return false;
        }
        editions.remove(Audience.PUBLIC, id);
        actions.add(id, who, "withdrawn", published.version(), null);
        figures.counter("register.publications", "action", "withdrawn").increment();
        return true;
    }

    private static List<String> withheld(StoredRecord stored) {
        EngagementRecord whole = read(stored.json());
        List<String> pointers = new ArrayList<>(
                ITEMS.in(whole).stream().map(RecordParts.Part::pointer).toList());
        pointers.removeAll(ITEMS.forAnyone().in(whole).stream()
                .map(RecordParts.Part::pointer)
                .toList());
        return pointers;
    }

    /** A stored record could be read when it was taken in. */
    private static EngagementRecord read(String json) {
        @Nullable EngagementRecord read = READER.readRecord(json).partial();
        if (read == null) {
            throw new IllegalStateException("a stored record cannot be read");
        }
        return read;
    }

    /** Rules and places, without words of the record. */
    private static @Nullable String detail(Findings findings) {
        if (findings.count() == 0) {
            return null;
        }
        String all = "confirmed: " + lines(findings).replace("\n", ", ");
        return all.length() > LONGEST_DETAIL ? all.substring(0, LONGEST_DETAIL) : all;
    }

    private static String lines(Findings findings) {
        return String.join("\n", findings.stream().map(Publishing::ruleAndPlace).toList());
    }

    private static String ruleAndPlace(Finding finding) {
        return finding.ruleId() + " " + finding.pointer();
    }

    private static String confirmation(int version, Findings findings) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((version + "\n" + findings.count() + "\n" + lines(findings))
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
