package uk.ourplan.web.plan.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.EndingASession;
import uk.ourplan.kit.ask.KeepsItself;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Form;
import uk.ourplan.web.plan.form.Forms;
import uk.ourplan.web.plan.form.SectionEditor;
import uk.ourplan.web.plan.form.SectionReading;

/** One section: what belongs here, the fields, and quietly whether what was typed is saved. */
public final class SectionSheet extends Section implements Autosave.Told, KeepsItself {

    private static final long serialVersionUID = 1L;

    private final transient Form form;
    private final transient Desk desk;
    private final transient Clock clock;
    private final transient Autosave autosave;
    private final H2 title;
    private final Span status = Pieces.span("save-status", "");
    private final Button again = new Button("Try now");
    private final Div errors = new Div();
    private final Div overview = new Div();
    private final Div body = new Div();
    private @Nullable SectionEditor editor;

    public SectionSheet(SectionName name, Desk desk, Keeping keeping, Ask ask, Clock clock, boolean mayEdit) {
        this.form = Forms.of(name);
        this.desk = desk;
        this.clock = clock;
        this.autosave = new Autosave(ask, keeping, name, desk, this);
        addClassNames("sheet", "section-sheet");
        getElement().setAttribute("data-saves", "");
        title = new H2(form.title());
        title.getElement().setAttribute("tabindex", "-1");
        status.getElement().setAttribute("role", "status");
        again.setVisible(false);
        again.addClickListener(click -> autosave.now());
        Details guidance = new Details("What belongs here", new Paragraph(form.guidance()));
        guidance.addClassName("guidance");
        add(
                Pieces.div("section-head", title, Pieces.div("saving", status, again)),
                Pieces.lead(form.lead()),
                guidance,
                errors);
        add(overview, body);
        fill(mayEdit);
    }

    private void fill(boolean mayEdit) {
        body.removeAll();
        overview.removeAll();
        Overviews.of(form.section(), desk).ifPresent(overview::add);
        if (mayEdit) {
            editor = new SectionEditor(form.parts(), desk.content(form.section()), desk.around(), this::typed);
            body.add(editor);
        } else {
            editor = null;
            body.add(new SectionReading(form.parts(), desk.content(form.section()), desk.around()));
        }
    }

    private void typed() {
        getElement().setAttribute("data-unsaved", "");
        desk.learn(form.section());
        autosave.changed();
    }

    /** Puts the cursor at this path, or at the section's title. */
    public void focus(String path) {
        if (path.isBlank() || editor == null || !editor.focus(path)) {
            title.getElement().callJsFunction("focus");
        }
    }

    /** Saves what stands on the desk although nobody typed it just now. */
    public void save() {
        typed();
    }

    /** Shows what was put on the desk from elsewhere, and saves it. */
    public void showAgain() {
        fill(editor != null);
        typed();
    }

    public boolean isUnsaved() {
        return autosave.isUnsaved();
    }

    public void whenSaved(Runnable then) {
        autosave.whenSaved(then);
    }

    @Override
    public void saving() {
        say("Saving …", "save-status", false);
    }

    @Override
    public void saved(Keeping.Kept kept) {
        if (!autosave.isUnsaved()) {
            getElement().removeAttribute("data-unsaved");
        }
        errors.removeAll();
        say("Saved " + Words.time(clock.instant()), "save-status save-good", false);
        overview.removeAll();
        Overviews.of(form.section(), desk).ifPresent(overview::add);
        kept.then().run();
    }

    @Override
    public void later(Trouble trouble, Duration wait) {
        say(
                "Not saved – trying again in " + wait.toSeconds() + " s. Your text is still here.",
                "save-status save-stop",
                true);
    }

    @Override
    public void refused(Trouble trouble) {
        say("Not saved. Your text is still here.", "save-status save-stop", true);
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

    @Override
    public void clash(SectionView theirs) {
        say("Not saved: somebody else saved this section too.", "save-status save-stop", false);
        new ClashDialog(
                        form.parts(),
                        desk.content(form.section()),
                        theirs,
                        desk.tree(theirs.content()),
                        desk.around(),
                        () -> autosave.keepMine(theirs),
                        () -> {
                            autosave.takeTheirs(theirs);
                            getElement().removeAttribute("data-unsaved");
                            say("Their version is here now.", "save-status", false);
                            fill(true);
                        })
                .open();
    }

    private void say(String words, String classNames, boolean retry) {
        status.setClassName(classNames);
        status.setText(words);
        again.setVisible(retry);
    }
}
