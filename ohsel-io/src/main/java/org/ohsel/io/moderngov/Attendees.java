// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.model.Contributor;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.term.AttendanceStatus;
import org.ohsel.model.term.Role;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Match;

/** Reads who was expected at a meeting, and who came. Names are taken only of people who hold a public office. */
final class Attendees {

    private static final int LONGEST = 300;
    private static final int LONGEST_ROLE = 200;
    private static final String MEMBER = "committee-member";

    /** Those who have such a role hold an office, or sit on the committee. */
    private static final Set<String> OFFICES = Set.of(
            "chair",
            "co-chair",
            "vice-chair",
            MEMBER,
            "substitute",
            "co-opted-member",
            "councillor",
            "portfolio-holder",
            "leader-of-the-council",
            "officer",
            "scrutiny-officer",
            "clerk",
            "chief-executive",
            "director",
            "board-member",
            "member-of-parliament");

    private static final Pattern OFFICE_IN_NAME = Pattern.compile(
            "(?:the )?(?:(?:right )?worshipful )?(?:councillor|cllr|alderman|alderwoman|(?:deputy |lord )?mayor)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final ImportedLog log;
    private final LeftOut leftOut;

    Attendees(ImportedLog log, LeftOut leftOut) {
        this.log = log;
        this.leftOut = leftOut;
    }

    /** What an element says of an attendee; null if it does not say whether they came, which is reported. */
    @Nullable
    Part<Attendance> attendance(XmlElement attendee) {
        if (attendee.has("politicalparty")
                || attendee.has("ward")
                || !attendee.children().isEmpty()) {
            leftOut.add(LeftOut.Kind.DETAILS, attendee.origin());
        }
        String attendance = PlainText.line(attendee.attribute("attendance"));
        String words = attendance.toLowerCase(Locale.ROOT);
        AttendanceStatus status = status(words);
        if (status == null) {
            log.notUnderstood(
                    attendee.origin(),
                    "the attendance of an attendee",
                    attendance.isEmpty() ? "not given" : attendance,
                    "which does not say whether they came, so the attendee is left out",
                    "Add the attendee, and whether they came");
            return null;
        }
        Map<String, Origin> origins = new HashMap<>();
        origins.put("", attendee.origin());
        return new Part<>(
                Attendance.builder()
                        .attendee(contributor(attendee, words.contains("substitute")))
                        .status(status)
                        .build(),
                origins);
    }

    private static @Nullable AttendanceStatus status(String words) {
        if (words.startsWith("present") || words.equals("attended") || words.equals("in attendance")) {
            return AttendanceStatus.PRESENT;
        }
        if (words.startsWith("apolog")) {
            return AttendanceStatus.APOLOGIES;
        }
        if (words.startsWith("absent")) {
            return AttendanceStatus.ABSENT;
        }
        return words.startsWith("expected") ? AttendanceStatus.EXPECTED : null;
    }

    private Contributor contributor(XmlElement attendee, boolean substitute) {
        String name = PlainText.line(attendee.attribute("name"));
        String description = PlainText.line(attendee.attribute("roledescription"));
        String representing = PlainText.line(attendee.attribute("representing"));
        Optional<Concept> known = role(description);
        String code = known.map(Concept::code).orElse(description);
        boolean office = known.isPresent() && OFFICES.contains(code);
        boolean titled = OFFICE_IN_NAME.matcher(name).matches();
        boolean named = office || titled;
        if (description.isEmpty()) {
            code = titled ? "councillor" : "observer";
        } else if (substitute && code.equals(MEMBER)) {
            code = "substitute";
        }
        if (!named && !name.isEmpty()) {
            leftOut.add(LeftOut.Kind.NAMES, attendee.origin());
        }
        String post = known.isPresent() || !named ? "" : description;
        if (!representing.isEmpty()) {
            post += (post.isEmpty() ? "representing " : ", representing ") + representing;
        }
        Contributor.Builder contributor = Contributor.builder().role(new Role(PlainText.shortened(code, LONGEST_ROLE)));
        if (named && !name.isEmpty()) {
            contributor.name(PlainText.shortened(name, LONGEST));
        }
        if (!post.isEmpty()) {
            contributor.post(PlainText.shortened(post, LONGEST));
        }
        return contributor.build();
    }

    private Optional<Concept> role(String description) {
        List<Match> matches =
                description.isEmpty() ? List.of() : log.vocabulary().match(description, "role");
        return matches.stream()
                .filter(match -> !match.isAmbiguous())
                .map(Match::concept)
                .findFirst();
    }
}
