package uk.ourplan.web.law;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.question.AnswerShown;
import uk.ourplan.kit.question.FactsForm;
import uk.ourplan.kit.signin.SignedIn;

/**
 * Any question that the law answers, on facts that are typed in, under the law and the council's policy of any day; beside it
 * what the same facts lead to today. Nothing of it is kept.
 */
@Route("ask-the-law")
@PageTitle("Ask the law – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class AskTheLawView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient DeterminationsApi law;
    private final transient Ask ask;
    private final transient Clock clock;
    private final Select<DeterminationAsked> question = new Select<>();
    private final DayField day = new DayField("As of");
    private final Div factsPlace = new Div();
    private final Div answers = new Div();
    private @Nullable FactsForm facts;

    AskTheLawView(DeterminationsApi law, SignedIn signedIn, Clock clock) {
        this.law = law;
        this.clock = clock;
        this.ask = new Ask(this, signedIn.worker());
        answers.getElement().setAttribute("aria-live", "polite");
        add(
                new H1("Ask the law"),
                Pieces.quiet(
                        "Any question that the platform answers, under the law and your council's policy of the day"
                                + " that you choose. Nothing of it is kept, and no case is changed."),
                new Awaited<>(signedIn.worker(), "Reading the questions", law::all, this::form));
    }

    /** What an answer was, and what the same facts lead to today; empty where today was asked about, or has none. */
    private record Answered(DeterminationAnswer then, Optional<DeterminationAnswer> today) {}

    private Component form(List<DeterminationAsked> questions) {
        question.setLabel("The question");
        question.setItems(questions);
        question.setItemLabelGenerator(DeterminationAsked::asks);
        question.setWidthFull();
        question.addValueChangeListener(chosen -> show(chosen.getValue()));
        day.setValue(LocalDate.now(clock));
        Button put = new Button("Ask", click -> put());
        put.addThemeVariants(ButtonVariant.PRIMARY);
        return Pieces.div("pages", Pieces.div("sheet", question, day, factsPlace, put), answers);
    }

    private void show(@Nullable DeterminationAsked asked) {
        factsPlace.removeAll();
        answers.removeAll();
        facts = asked == null ? null : new FactsForm(asked, Map.of());
        if (facts != null) {
            factsPlace.add(new H2("The facts"), Pieces.quiet("What you leave empty is not said."), facts);
        }
    }

    private void put() {
        DeterminationAsked asked = question.getValue();
        Map<String, @Nullable Object> said = facts == null ? null : facts.facts();
        LocalDate on = day.getValue();
        if (asked == null || said == null || on == null) {
            answers.removeAll();
            answers.add(new Paragraph(
                    asked == null
                            ? "Choose the question first."
                            : on == null ? "Give the day." : "Mend the facts that are marked."));
            return;
        }
        answers.removeAll();
        answers.add(Awaited.progress("Asking the law"));
        DeterminationQuestion about = DeterminationQuestion.about(said);
        LocalDate today = LocalDate.now(clock);
        Mono<Optional<DeterminationAnswer>> now = on.equals(today)
                ? Mono.just(Optional.empty())
                : law.determine(asked.determination(), about.on(today))
                        .map(Optional::of)
                        .onErrorReturn(Optional.empty());
        ask.read(
                law.determine(asked.determination(), about.on(on)).zipWith(now, Answered::new),
                this::answered,
                this::failed);
    }

    private void answered(Answered both) {
        answers.removeAll();
        answers.add(new AnswerShown("As of " + Words.day(both.then().on()), both.then()));
        both.today().ifPresent(today -> {
            boolean same = today.missing().equals(both.then().missing())
                    && java.util.Objects.equals(today.answer(), both.then().answer());
            answers.add(same ? Pieces.tag("The same today", Tone.GOOD) : Pieces.tag("Another answer today", Tone.WARN));
            if (!same) {
                answers.add(new AnswerShown("Today, " + Words.day(today.on()), today));
            }
        });
    }

    private void failed(Trouble trouble) {
        answers.removeAll();
        answers.add(Awaited.note(trouble, this::put));
    }
}
