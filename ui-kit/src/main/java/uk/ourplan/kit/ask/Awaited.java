package uk.ourplan.kit.ask;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;

/** A place on the screen that waits for an answer: says so, then shows it, or says what went wrong and offers to try again. */
public final class Awaited<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final String what;
    private final transient Supplier<Mono<T>> question;
    private final transient Function<? super T, ? extends Component> shown;
    private boolean answered;
    private boolean page;
    private @Nullable String where;
    private @Nullable ProblemType offeredFor;
    private transient @Nullable Supplier<? extends Component> offered;

    /** {@code what} is awaited, as in "Loading the record". */
    public Awaited(
            Worker worker, String what, Supplier<Mono<T>> question, Function<? super T, ? extends Component> shown) {
        this.ask = new Ask(this, worker);
        this.what = what;
        this.question = question;
        this.shown = shown;
        addClassName("awaited");
    }

    /** It is all that its page shows, so the page has its heading before the answer is there, and without one. */
    public Awaited<T> asPage() {
        page = true;
        return this;
    }

    /** Where the answer is a problem of this kind, this stands beneath its words. */
    public Awaited<T> offering(ProblemType kind, Supplier<? extends Component> way) {
        offeredFor = kind;
        offered = way;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        load();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        keep(Optional.of(left.getUI()));
    }

    private void keep(Optional<UI> ui) {
        if (where != null) {
            String place = where;
            ui.flatMap(Awaited::texts).ifPresent(texts -> texts.keep(this, ask.worker(), place));
        }
    }

    private static Optional<KeepsTexts> texts(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, KeepsTexts.class));
    }

    /** Asks, as it does by itself when it comes on the screen; what is shown already stays until the new answer is there. */
    public void load() {
        getElement().setAttribute("aria-busy", "true");
        if (!answered) {
            removeAll();
            add(page ? progress(what, new H1(what + " …")) : progress(what));
        }
        ask.read(question.get(), this::show, this::say);
    }

    /** There is something new. It is asked for, unless somebody is writing here: then it is offered, and their words stay. */
    public void hear() {
        if (!isBeingWrittenIn(this)) {
            load();
        } else if (!getChildren().anyMatch(Offer.class::isInstance)) {
            addComponentAsFirst(new Offer(this::load));
        }
    }

    /** Whether somebody is writing within: a form that says so, a field that was changed, or a fold with fields that was opened. */
    public static boolean isBeingWrittenIn(Component place) {
        return Writing.goesOnIn(place);
    }

    /** That there is news, beside what somebody is writing. */
    private static final class Offer extends Div {

        private static final long serialVersionUID = 1L;

        private Offer(SerializableRunnable show) {
            add(
                    new Paragraph(
                            "This page has changed meanwhile. What you are writing stays, also when you show the changes."),
                    new Button("Show the changes", click -> show.run()));
            addClassName("notice");
            getElement().setAttribute("role", "status");
        }
    }

    private void show(T answer) {
        answered = true;
        getElement().removeAttribute("aria-busy");
        keep(getUI());
        removeAll();
        Component drawn = shown.apply(answer);
        add(drawn);
        Writing.begins(drawn);
        getUI().ifPresent(ui -> {
            String place = ui.getInternals().getActiveViewLocation().getPath() + " " + what;
            where = place;
            texts(ui).flatMap(texts -> texts.back(this, ask.worker(), place)).ifPresent(this::addComponentAsFirst);
        });
    }

    private void say(Trouble trouble) {
        answered = false;
        getElement().removeAttribute("aria-busy");
        removeAll();
        add(note(trouble, page ? new H1(trouble.title()) : new H2(trouble.title()), this::load));
        if (offered != null && offeredFor != null && trouble.isOf(offeredFor)) {
            add(offered.get());
        }
    }

    /** The sign that something is on its way. */
    public static Component progress(String what) {
        return progress(what, new Paragraph(what + " …"));
    }

    private static Component progress(String what, Component says) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", what);
        Div progress = new Div(says, bar);
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        return progress;
    }

    /** A trouble in words, with a way to try again where that may help. */
    public static Component note(Trouble trouble, Runnable again) {
        return note(trouble, new H2(trouble.title()), again);
    }

    private static Component note(Trouble trouble, Component title, Runnable again) {
        Div note = new Div(title, new Paragraph(trouble.detail()));
        note.addClassNames("notice", "notice-stop");
        note.getElement().setAttribute("role", "alert");
        boolean saidAlready =
                trouble.mistakes().stream().allMatch(mistake -> mistake.says().equals(trouble.detail()));
        if (!saidAlready) {
            UnorderedList mistakes = new UnorderedList();
            trouble.mistakes().forEach(mistake -> mistakes.add(new ListItem(mistake.says())));
            note.add(mistakes);
        }
        if (trouble.status() == 401) {
            note.add(EndingASession.signInAgain());
        } else if (trouble.passing()) {
            note.add(new Button("Try again", click -> again.run()));
        }
        return note;
    }
}
