// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The form for an event. A new one begins with what it was and when, so that the form can list the bodies of that day and propose an id. The
 * button that was used, {@code do}, says what happens; apart from saving, nothing is kept but in the page.
 */
@Controller
class EventPage {

    private static final String VIEW = "entry/event";
    private static final String ADD = "add:";
    private static final String REMOVE = "remove:";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> FIRST = List.of("/title", "/kind", EventField.DATE);

    private final EventDrafts drafts;
    private final Choices choices;
    private final RecordStore store;
    private final Saving saving;

    EventPage(EventDrafts drafts, Choices choices, RecordStore store, Saving saving) {
        this.drafts = drafts;
        this.choices = choices;
        this.store = store;
        this.saving = saving;
    }

    @GetMapping("/events/new")
    String add(Model model) {
        return new Page(null, false, "", "").show(EventForm.of(MissingNode.getInstance()), model);
    }

    @GetMapping("/events/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        StoredRecord stored =
                store.find(Audience.STAFF, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        JsonNode event = JSON.readTree(stored.json());
        if (!event.path("type").asString("").equals("event")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String version = Integer.toString(stored.version());
        return new Page(id, true, version, version).show(EventForm.of(event), model);
    }

    @PostMapping("/events/new")
    String add(@RequestParam MultiValueMap<String, String> sent, Model model) {
        boolean started = Boolean.parseBoolean(sent.getFirst("started"));
        return act(new Page(null, started, "", ""), sent, model);
    }

    @PostMapping("/events/{id}/edit")
    String edit(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Page page = new Page(id, true, text(sent, "base"), text(sent, "match"));
        return act(page, sent, model);
    }

    private String act(Page page, MultiValueMap<String, String> sent, Model model) {
        EventForm form = EventForm.of(sent);
        String button = text(sent, "do");
        if (button.startsWith(ADD) && EventField.LISTS.contains(button.substring(ADD.length()))) {
            String list = button.substring(ADD.length());
            model.addAttribute("focus", list + "/" + form.rows(list));
            return page.show(form.withRow(list), model);
        }
        if (button.startsWith(REMOVE)) {
            String row = button.substring(REMOVE.length());
            model.addAttribute("focus", ADD + row.substring(0, Math.max(0, row.lastIndexOf('/'))));
            return page.show(form.without(row), model);
        }
        if (!page.started) {
            return start(page, form, model);
        }
        return button.equals("back") ? page.show(form, model) : save(page, form.withoutEmptyRows(), sent, model);
    }

    /** From what it was and when to the whole form. */
    private String start(Page page, EventForm form, Model model) {
        EventDraft draft = drafts.draft(form, MissingNode.getInstance());
        List<FormError> errors = draft.errors().stream()
                .filter(error -> FIRST.contains(error.field()))
                .toList();
        if (!errors.isEmpty()) {
            return page.show(form, errors, List.of(), model);
        }
        String words = form.value("/title").isBlank() ? form.value("/kind") : form.value("/title");
        String id = ProposedId.of(date(draft, form), words, this::isFree);
        return new Page(null, true, "", "").show(form.with(EventField.ID, id), model);
    }

    private static String date(EventDraft draft, EventForm form) {
        return Optional.ofNullable(draft.event())
                .map(EngagementRecord::date)
                .map(Object::toString)
                .orElseGet(() -> form.date(EventField.DATE).text());
    }

    private boolean isFree(String id) {
        return !store.head(id).exists();
    }

    private String save(Page page, EventForm form, MultiValueMap<String, String> sent, Model model) {
        EventDraft draft = drafts.draft(form, page.base());
        List<FormError> errors = new ArrayList<>(draft.errors());
        if (page.id == null
                && errors.isEmpty()
                && !isFree(form.value(EventField.ID).strip())) {
            errors.add(
                    new FormError(EventField.ID, "Reference: another record has this one. Choose another reference"));
        }
        @Nullable EngagementRecord event = draft.event();
        if (!errors.isEmpty() || event == null) {
            return page.show(form, errors, draft.warnings(), model);
        }
        boolean seen =
                text(sent, "do").equals("save-anyway") && text(sent, "seen").equals(draft.seen());
        if (!draft.warnings().isEmpty() && !seen) {
            model.addAttribute("confirm", true);
            model.addAttribute("notes", draft.notes());
            model.addAttribute("seen", draft.seen());
            return page.show(form, List.of(), draft.warnings(), model);
        }
        String json = EngagementWriter.compact().write(event);
        String id = page.id == null ? event.id() : page.id;
        if (saving.save(id, json, page.expected())) {
            return "redirect:/records/" + id;
        }
        return conflict(page, form, json, model);
    }

    /** Somebody else saved a version in the meantime. */
    private String conflict(Page page, EventForm form, String mine, Model model) {
        return store.find(Audience.STAFF, String.valueOf(page.id))
                .map(theirs -> {
                    model.addAttribute("id", page.id);
                    model.addAttribute("theirs", theirs);
                    model.addAttribute("base", page.base);
                    model.addAttribute("form", form);
                    model.addAttribute(
                            "differences", Difference.between(JSON.readTree(mine), JSON.readTree(theirs.json())));
                    return "entry/conflict";
                })
                .orElseGet(() -> page.show(
                        form,
                        List.of(new FormError(
                                "", "The record was deleted while you changed it. Copy what you need from here")),
                        List.of(),
                        model));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        @Nullable String text = sent.getFirst(name);
        return text == null ? "" : text;
    }

    /** What the page is about, as its hidden fields say: the version that is edited, and the one that a new one may replace. */
    private final class Page {

        private final @Nullable String id;
        private final boolean started;
        private final String base;
        private final String match;

        Page(@Nullable String id, boolean started, String base, String match) {
            this.id = id;
            this.started = started;
            this.base = base;
            this.match = match;
        }

        JsonNode base() {
            return id == null
                    ? MissingNode.getInstance()
                    : number(base)
                            .flatMap(version -> store.version(id, version))
                            .map(stored -> JSON.readTree(stored.json()))
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        int expected() {
            return id == null
                    ? 0
                    : number(match).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }

        private static Optional<Integer> number(String text) {
            return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }

        String show(EventForm form, Model model) {
            return show(form, List.of(), List.of(), model);
        }

        String show(EventForm form, List<FormError> errors, List<FormError> warnings, Model model) {
            model.addAttribute("id", id);
            model.addAttribute("started", started);
            model.addAttribute("base", base);
            model.addAttribute("match", match);
            model.addAttribute("form", form);
            model.addAttribute("choices", choices);
            model.addAttribute("errors", errors);
            model.addAttribute("warnings", warnings);
            model.addAttribute("said", new Said(errors, warnings));
            return VIEW;
        }
    }
}
