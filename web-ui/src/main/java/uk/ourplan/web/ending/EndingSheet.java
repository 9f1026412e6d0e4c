package uk.ourplan.web.ending;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.ending.EndingView.Named;
import uk.ourplan.api.ending.EndingsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.KeepsItself;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Pruned;
import uk.ourplan.web.plan.form.SectionEditor;
import uk.ourplan.web.plan.form.SectionReading;
import uk.ourplan.web.plan.sheet.ClashDialog;

/** What is said about an ending, to be written or read; what was typed and not saved is there again on the way back. */
class EndingSheet extends Div implements KeepsItself {

    private static final long serialVersionUID = 1L;

    private static final int CLASH = 412;

    private final UUID plan;
    private final long read;
    private final transient List<Named> services;
    private final transient ObjectNode content;
    private final transient Around around = new Around();
    private final transient EndingsApi endings;
    private final transient Ask ask;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Runnable saved;
    private final Div errors = Pieces.div("section-errors");
    private final Span status = Pieces.span("save-status", "");
    private @Nullable SectionEditor editor;
    private boolean typed;

    EndingSheet(
            EndingView view,
            EndingOfPlan ending,
            EndingsApi endings,
            Ask ask,
            JsonMapper json,
            Unsent unsent,
            Runnable saved) {
        this.plan = view.planId();
        this.endings = endings;
        this.ask = ask;
        this.json = json;
        this.unsent = unsent;
        this.saved = saved;
        this.services = view.may().contains("write") ? view.services() : List.of();
        this.content = view.may().contains("write") ? asked(ending.said()) : tree(ending.said());
        this.read = ending.revision();
        around.with(Elsewhere.NEEDS, named(view.needs())).with(Elsewhere.LINES, named(view.services()));
        addClassNames("sheet", "section-sheet");
        status.getElement().setAttribute("role", "status");
        add(Pieces.div("section-head", new H2("What is said about it"), Pieces.div("saving", status)), errors);
        if (view.may().contains("write")) {
            write();
        } else {
            add(new SectionReading(EndingForms.PARTS, content, around));
        }
    }

    private void write() {
        if (takeBack()) {
            say("What you had typed and not saved is back.", "save-status");
        }
        SectionEditor fields = new SectionEditor(EndingForms.PARTS, content, around, () -> {
            typed = true;
            getElement().setAttribute("data-unsaved", "");
            say("Not saved yet.", "save-status");
        });
        editor = fields;
        Button save = new Button("Save what is said", click -> save(read));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields, Pieces.div("actions", save));
    }

    /** Puts the cursor into this field. */
    void focus(@Nullable String at) {
        if (editor != null && at != null) {
            editor.focus(at);
        }
    }

    private void save(long over) {
        say("Saving …", "save-status");
        ObjectNode sent = WhatIsAsked.answered(Pruned.copyOf(content));
        ask.write(
                endings.save(plan, json.writeValueAsBytes(sent), "\"" + over + "\""),
                answer -> {
                    typed = false;
                    saved.run();
                },
                this::notSaved);
    }

    private void notSaved(Trouble trouble) {
        say("Not saved. Your text is still here.", "save-status save-stop");
        errors.removeAll();
        JsonNode current = trouble.member("current");
        if (trouble.status() == CLASH && current != null) {
            EndingOfPlan theirs = json.treeToValue(current, EndingOfPlan.class);
            new ClashDialog(
                            "ending",
                            EndingForms.PARTS,
                            content,
                            new ClashDialog.Theirs(null, null, asked(theirs.said())),
                            around,
                            () -> save(theirs.revision()),
                            () -> {
                                typed = false;
                                saved.run();
                            })
                    .open();
            return;
        }
        errors.add(Awaited.note(trouble, () -> save(read)));
        trouble.mistakes().forEach(mistake -> {
            errors.add(new Paragraph(mistake.at() + ": " + mistake.says()));
            if (editor != null) {
                editor.say(mistake.at(), mistake.says());
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        if (typed) {
            ObjectNode kept = json.createObjectNode();
            kept.put("revision", read);
            kept.set("content", Pruned.copyOf(content));
            unsent.keep(ask.worker(), place(), kept.toString());
        }
    }

    /** What was typed here and not saved comes back over the same revision; over another it is compared on saving. */
    private boolean takeBack() {
        return unsent.take(ask.worker(), place())
                .filter(text -> json.readTree(text) instanceof ObjectNode kept
                        && kept.get("content") instanceof ObjectNode back
                        && laidOver(back))
                .isPresent();
    }

    private boolean laidOver(ObjectNode back) {
        content.removeAll();
        content.setAll(back);
        typed = true;
        return true;
    }

    private String place() {
        return "ending/" + plan;
    }

    private ObjectNode tree(EndingRecord said) {
        if (!(json.valueToTree(said) instanceof ObjectNode object)) {
            throw new IllegalStateException("An ending is an object.");
        }
        return object;
    }

    private ObjectNode asked(EndingRecord said) {
        ObjectNode content = tree(said);
        WhatIsAsked.laidOut(content, services);
        return content;
    }

    private static Map<String, String> named(List<Named> all) {
        Map<String, String> named = new LinkedHashMap<>();
        all.forEach(
                one -> named.put(one.id(), one.id() + " – " + Objects.requireNonNullElse(one.text(), "not described")));
        return named;
    }

    private void say(String words, String classNames) {
        status.setClassName(classNames);
        status.setText(words);
    }
}
