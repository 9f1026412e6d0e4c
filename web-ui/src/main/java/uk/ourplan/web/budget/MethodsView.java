package uk.ourplan.web.budget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.budget.BudgetMethodsApi;
import uk.ourplan.api.budget.BudgetThen;
import uk.ourplan.api.budget.BudgetThen.Amounts;
import uk.ourplan.api.budget.MethodsOfPlan;
import uk.ourplan.api.budget.MethodsOfPlan.ChangeView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.MethodAskedBy;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;
import uk.ourplan.language.money.Money;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;

/** How the budget of a plan is managed, and each decision to change that or not. */
@Route("plans/:planId/budget-methods")
@PageTitle("How the budget is managed – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class MethodsView extends PageBesideAPlan<BudgetMethodsApi, MethodsOfPlan> {

    private static final long serialVersionUID = 1L;

    MethodsView(BudgetMethodsApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening how the budget is managed", "budget_method_changed"::equals);
    }

    @Override
    protected Mono<MethodsOfPlan> told(BudgetMethodsApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(MethodsOfPlan told) {
        NotesBeside<BudgetMethodsApi> record = notes(told.planId(), "budget-methods");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("How the budget of " + told.personName() + " is managed"),
                        Pieces.div(
                                "actions",
                                PlanNavigation.link("Back to the plan", told.planId()),
                                PlanNavigation.notices(told.planId()))),
                amounts(told.budget()),
                now(told, record));
        told.changes().reversed().forEach(change -> page.add(change(told, change, record)));
        return page;
    }

    private static Section amounts(BudgetThen budget) {
        Section section = Pieces.sheet("The amount");
        Amounts inForce = budget.inForce();
        section.add(new Paragraph(
                inForce == null
                        ? "No final budget is in force today, so nothing is paid or charged from this plan."
                        : "In force since " + Words.day(inForce.from()) + ": " + says(inForce) + "."));
        Amounts proposed = budget.proposed();
        if (proposed != null) {
            section.add(new Paragraph("Proposed in version " + proposed.version() + ": " + says(proposed)
                    + ". It is paid and charged only once it is signed off and has taken effect."));
        }
        section.add(new Why(
                List.of(new Reason(
                        "BUDGET-22",
                        "Payments, charges and statements use only the final budget in force on their day.",
                        new Provision("Care Act 2014 s.26"),
                        Effect.REQUIRES)),
                List.of(),
                budget.on(),
                "The amount"));
        return section;
    }

    private static String says(Amounts amounts) {
        Money annual = amounts.annual();
        if (annual == null) {
            return "no figures yet";
        }
        boolean once = amounts.once() != null && !amounts.once().equals(Money.NONE);
        return annual + " a year" + (once ? " and " + amounts.once() + " once" : "");
    }

    private static Section now(MethodsOfPlan told, NotesBeside<BudgetMethodsApi> record) {
        Section section = Pieces.sheet("Now");
        section.add(
                new Paragraph(
                        told.method() == null
                                ? "The plan names no way."
                                : "The plan says: " + Words.of(told.method().code()) + "."),
                new Why(
                        List.of(new Reason(
                                "BUDGET-29",
                                "It is decided anew where the person asks, where another way fits better, or where the present"
                                        + " way has problems; with reasons, and with no day between the two ways.",
                                new Provision("Care Act 2014 s.24(1)(b), s.24(1)(c)"),
                                Effect.REQUIRES)),
                        List.of(),
                        told.budget().on(),
                        "How the budget is managed"));
        if (!told.live()) {
            section.add(Pieces.quiet("The plan is not in force: the way is chosen on the plan itself."));
        } else if (told.may()) {
            section.add(record.form(
                    "Look at it anew",
                    "Open the decision",
                    MethodForms.OPENING,
                    record.nothing(),
                    Opened.class,
                    record.api()::opened));
        }
        return section;
    }

    private static Section change(MethodsOfPlan told, ChangeView change, NotesBeside<BudgetMethodsApi> record) {
        Opened opened = change.opened();
        Section section = Pieces.sheet("Decision " + opened.change());
        section.add(new Paragraph("Opened on " + Words.day(opened.on()) + ": " + why(opened)));
        if (opened.says() != null) {
            section.add(new Paragraph(opened.says()));
        }
        Confirmed said = change.confirmed();
        if (said != null) {
            section.add(new Paragraph("The person, asked on " + Words.day(said.on()) + ", "
                    + (Boolean.TRUE.equals(said.confirmed()) ? "wants it. " : "does not want it. ")
                    + Words.or(said.said(), "")));
        }
        Decided decided = change.decided();
        if (decided != null) {
            section.add(Pieces.tag("Decided on " + Words.day(decided.on()), Tone.GOOD), new Paragraph(says(decided)));
            return section;
        }
        section.add(Pieces.tag("Open", Tone.WARN));
        if (change.opensTheEndOfThePayment()) {
            section.add(Pieces.tag(
                    "Decide, too, whether the direct payment ends for misuse, under “What happened since”", Tone.STOP));
        }
        if (told.may()) {
            forms(change, record, section);
        }
        return section;
    }

    private static void forms(ChangeView change, NotesBeside<BudgetMethodsApi> record, Section section) {
        String number = change.opened().change();
        if (change.waitsForThePerson()) {
            section.add(
                    Pieces.tag("Ask the person first: somebody asked for them", Tone.WARN),
                    record.form(
                            "What the person says",
                            "Record what they say to " + number,
                            MethodForms.CONFIRMING,
                            record.about("change", number),
                            Confirmed.class,
                            record.api()::confirmed));
            return;
        }
        section.add(record.form(
                "Decide it",
                "Close " + number,
                MethodForms.DECIDING,
                record.about("change", number),
                Decided.class,
                record.api()::decided));
    }

    private static String why(Opened opened) {
        return switch (opened.trigger()) {
            case ASKED_FOR ->
                opened.requestedBy() == MethodAskedBy.REPRESENTATIVE
                        ? "a representative asks for it."
                        : "the person asks for it.";
            case COUNCIL_VIEW ->
                "another way would fit better: "
                        + opened.grounds().stream()
                                .map(ground -> Words.within(ground.code()))
                                .collect(Collectors.joining(", "))
                        + ".";
            case PROBLEM ->
                "the present way has problems: "
                        + Words.within(
                                opened.problem() == null
                                        ? null
                                        : opened.problem().code())
                        + ".";
            case null -> "not said why.";
        };
    }

    private static String says(Decided decided) {
        String way =
                Words.within(decided.method() == null ? null : decided.method().code());
        String when = Boolean.TRUE.equals(decided.changes()) && decided.newStarts() != null
                ? "From " + Words.day(decided.newStarts()) + ": " + way + ". "
                : "It stays: " + way + ". ";
        return when + Words.or(decided.reason(), "");
    }
}
