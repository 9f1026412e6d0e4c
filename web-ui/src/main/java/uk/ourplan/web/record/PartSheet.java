package uk.ourplan.web.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.person.PartNote;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.EndingASession;
import uk.ourplan.kit.ask.KeepsItself;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Pruned;
import uk.ourplan.web.plan.form.SectionEditor;
import uk.ourplan.web.plan.form.SectionReading;
import uk.ourplan.web.plan.sheet.ClashDialog;

/**
 * One part of a record: to be read, and by whoever may to be written. It is saved with one button and not by itself, because
 * each save is a version of its own that stays readable; what was typed and not saved is there again on the way back.
 */
class PartSheet extends Div implements KeepsItself {

    private static final long serialVersionUID = 1L;

    private static final int CLASH = 412;

    private final UUID person;
    private final transient PartForm form;
    private final transient Around around;
    private final transient PersonsRecordApi records;
    private final transient Ask ask;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final H2 title;
    private final Span status = Pieces.span("save-status", "");
    private final Div errors = Pieces.div("section-errors");
    private final Div body = new Div();
    private transient PartView stands;
    private transient ObjectNode content;
    private @Nullable SectionEditor editor;
    private boolean typed;

    PartSheet(
            UUID person,
            PartView stands,
            Around around,
            PersonsRecordApi records,
            Worker worker,
            JsonMapper json,
            Unsent unsent,
            Clock clock,
            boolean mayWrite) {
        this.person = person;
        this.form = PartForm.of(stands.name());
        this.around = around;
        this.records = records;
        this.ask = new Ask(this, worker);
        this.json = json;
        this.unsent = unsent;
        this.clock = clock;
        this.mayWrite = mayWrite;
        this.stands = stands;
        this.content = tree(stands.content());
        addClassNames("sheet", "section-sheet");
        title = new H2(form.title());
        title.getElement().setAttribute("tabindex", "-1");
        status.getElement().setAttribute("role", "status");
        Details guidance = new Details("What belongs here", new Paragraph(form.guidance()));
        guidance.addClassName("guidance");
        add(
                Pieces.div("section-head", title, Pieces.div("saving", status)),
                Pieces.lead(form.lead()),
                guidance,
                errors,
                body);
        if (mayWrite && takeBack()) {
            write("");
            say("What you had typed and not saved is back.", "save-status");
        } else {
            read();
        }
    }

    private void read() {
        editor = null;
        errors.removeAll();
        body.removeAll();
        if (!stands.next().isEmpty()) {
            body.add(next());
        }
        body.add(new SectionReading(form.parts(), content, around), Pieces.quiet(savedBy(stands)));
        stands.letters().forEach((called, text) -> body.add(letter(called, text)));
        if (mayWrite) {
            Button change = new Button("Change", click -> write(""));
            change.getElement().setAttribute("aria-label", "Change: " + form.title());
            body.add(Pieces.div("actions", change));
        }
        if (stands.revision() > 0) {
            Details earlier = new Details("Earlier versions");
            earlier.addOpenedChangeListener(opened -> {
                if (opened.isOpened() && earlier.getContent().findAny().isEmpty()) {
                    earlier.add(new Awaited<>(
                            ask.worker(),
                            "Looking for earlier versions",
                            () -> records.versions(person, form.part().code()).collectList(),
                            all -> new EarlierVersions(
                                    form, all.stream().skip(1).toList(), this::tree, around)));
                }
            });
            body.add(earlier);
        }
    }

    /** The next step of the law's way, each leading to the field in which it is recorded. */
    private Component next() {
        UnorderedList steps = new UnorderedList();
        for (PartNote note : stands.next()) {
            Div step = Pieces.div("finding", new Span(note.says()), Pieces.span("source", note.rule()));
            if (mayWrite) {
                Button record = new Button("Record it", click -> write(note.at()));
                record.addThemeVariants(ButtonVariant.TERTIARY);
                record.getElement().setAttribute("aria-label", "Record it: " + note.says());
                step.add(record);
            }
            steps.add(new ListItem(step));
        }
        steps.addClassName("plain-list");
        return Pieces.div("notice", new H3("What comes next"), steps);
    }

    /** A letter to copy, print or read out. */
    private static Component letter(String called, String text) {
        TextArea words = new TextArea(called);
        words.setValue(text);
        words.setReadOnly(true);
        words.setWidthFull();
        return new Details("Letter: " + called, words);
    }

    static String savedBy(PartView version) {
        return version.savedByName() == null
                ? "As it came with the record."
                : "Written by " + version.savedByName() + " on "
                        + Words.dayAndTime(Objects.requireNonNull(version.savedAt())) + ".";
    }

    /** Opens it for writing, with the cursor at this field. */
    void write(String at) {
        if (!mayWrite) {
            return;
        }
        SectionEditor fields = new SectionEditor(form.parts(), content, around, () -> {
            typed = true;
            getElement().setAttribute("data-unsaved", "");
            say("Not saved yet.", "save-status");
        });
        editor = fields;
        Button save = new Button("Save", click -> save(stands.revision()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button("Leave it as it was", click -> {
            saved(stands);
            say("Nothing was changed.", "save-status");
        });
        body.removeAll();
        body.add(fields, Pieces.div("actions", save, leave));
        if (at.isBlank() || !fields.focus(at)) {
            title.getElement().callJsFunction("focus");
        }
    }

    private void save(long read) {
        say("Saving …", "save-status");
        ObjectNode sent = Pruned.copyOf(content);
        ask.write(
                records.save(person, form.part().code(), json.writeValueAsBytes(sent), "\"" + read + "\""),
                answer -> {
                    saved(Objects.requireNonNull(answer.getBody()));
                    say("Saved " + Words.time(clock.instant()), "save-status save-good");
                },
                this::notSaved);
    }

    private void saved(PartView now) {
        stands = now;
        content = tree(now.content());
        typed = false;
        getElement().removeAttribute("data-unsaved");
        read();
        title.getElement().callJsFunction("focus");
    }

    private void notSaved(Trouble trouble) {
        say("Not saved. Your text is still here.", "save-status save-stop");
        JsonNode current = trouble.member("current");
        if (trouble.status() == CLASH && current != null) {
            clash(json.treeToValue(current, PartView.class));
            return;
        }
        errors.removeAll();
        Div summary = Pieces.div("notice", new H3(trouble.title()), new Paragraph(trouble.detail()));
        summary.addClassName("notice-stop");
        summary.getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        for (Trouble.Mistake mistake : trouble.mistakes()) {
            Anchor to = new Anchor("", mistake.says().isBlank() ? mistake.at() : mistake.says());
            to.setRouterIgnore(true);
            to.getElement()
                    .addEventListener("click", click -> focus(mistake.at()))
                    .preventDefault();
            list.add(new ListItem(to));
            if (editor != null && !mistake.at().isBlank()) {
                editor.say(mistake.at(), mistake.says());
            }
        }
        summary.add(list);
        if (trouble.status() == 401) {
            summary.add(EndingASession.signInAgain());
        }
        errors.add(summary);
    }

    private void focus(String at) {
        if (editor != null) {
            editor.focus(at);
        }
    }

    private void clash(PartView theirs) {
        new ClashDialog(
                        "part of the record",
                        form.parts(),
                        content,
                        new ClashDialog.Theirs(theirs.savedByName(), theirs.savedAt(), tree(theirs.content())),
                        around,
                        () -> {
                            stands = theirs;
                            save(theirs.revision());
                        },
                        () -> {
                            saved(theirs);
                            say("Their version is here now.", "save-status");
                        })
                .open();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        if (typed) {
            ObjectNode kept = json.createObjectNode();
            kept.put("revision", stands.revision());
            kept.set("content", Pruned.copyOf(content));
            unsent.keep(ask.worker(), place(), kept.toString());
        }
    }

    /** What was typed here and not saved when the page was left, over the revision that it was typed over. */
    private boolean takeBack() {
        return unsent.take(ask.worker(), place())
                .filter(text -> json.readTree(text) instanceof ObjectNode kept
                        && kept.get("content") instanceof ObjectNode back
                        && laidOver(back, kept.path("revision").asLong()))
                .isPresent();
    }

    private boolean laidOver(ObjectNode back, long revision) {
        content.removeAll();
        content.setAll(back);
        stands = new PartView(
                stands.name(),
                revision,
                stands.content(),
                stands.savedByName(),
                stands.savedAt(),
                stands.choices(),
                stands.next(),
                stands.letters());
        typed = true;
        return true;
    }

    private String place() {
        return "record/" + person + "/" + form.part().code();
    }

    private ObjectNode tree(RecordPart part) {
        if (!(json.valueToTree(part) instanceof ObjectNode object)) {
            throw new IllegalStateException("A part of a record is an object.");
        }
        object.remove("name");
        return object;
    }

    private void say(String words, String classNames) {
        status.setClassName(classNames);
        status.setText(words);
    }
}
