package uk.ourplan.web.authorising;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.MoneyBar;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.identity.IdentityBar;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.form.Forms;
import uk.ourplan.web.plan.form.SectionReading;
import uk.ourplan.web.plan.sheet.Desk;
import uk.ourplan.web.plan.sheet.Overviews;
import uk.ourplan.web.ready.IndicativeWorking;
import uk.ourplan.web.ready.Ready;

/** Everything that a decision rests on, on one page: wants, needs, money, findings, what changed, and why me. */
@Route("authorising/plans/:planId")
@PageTitle("Decide – Ourplan")
@RolesAllowed({"authoriser", "panel_member"})
class DecisionPage extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AuthorisingApi api;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private @Nullable Awaited<DecisionView> awaited;

    DecisionPage(AuthorisingApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        this.api = api;
        this.signedIn = signedIn;
        this.json = json;
        this.clock = clock;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID plan = Addresses.id(entering, "planId");
        if (plan == null) {
            add(new H1("There is no such plan"), AuthorisingNavigation.queue("Back to the queue"));
            return;
        }
        awaited = new Awaited<>(signedIn.worker(), "Opening the plan", () -> api.view(plan), this::show).asPage();
        add(awaited);
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component show(DecisionView view) {
        var plan = view.plan();
        Desk desk = new Desk(json, plan);
        Div head = Pieces.div(
                "page-head",
                new H1("Decide on " + Words.called(plan.person()) + "’s plan"),
                PlanStates.tag(plan.head().state()),
                Pieces.span("quiet", "Written by " + plan.head().authorName()),
                Pieces.div(
                        "actions",
                        AuthorisingNavigation.queue("Back to the queue"),
                        PlanNavigation.link("Whole plan", plan.head().id())));
        Div page = Pieces.div(
                "pages",
                head,
                new IdentityBar(plan.person(), plan.circumstances(), plan.capacity(), LocalDate.now(clock)),
                level(view));
        if (!plan.returns().isEmpty()) {
            page.add(returned(view));
        }
        Section wants = section("What " + Words.called(plan.person()) + " wants", desk, SectionName.OUTCOMES);
        Section needs = Pieces.sheet("Needs and how they are met");
        Overviews.of(SectionName.NEEDS, desk)
                .ifPresentOrElse(needs::add, () -> needs.add(Pieces.quiet("No need is written.")));
        Overviews.of(SectionName.SUPPORT, desk).ifPresent(needs::add);
        page.add(Pieces.div(
                "decision",
                Pieces.div(
                        "pages",
                        wants,
                        needs,
                        section("Risks and what if", desk, SectionName.RISKS),
                        authorsCase(desk)),
                Pieces.div("pages", money(view, desk), new Ready(plan.head().id(), plan.readiness()))));
        if (plan.may().contains("panel")) {
            page.add(new PanelSpeaking(plan.head().id(), view.panelLevels(), api, ask, this::again, clock));
        }
        if (plan.may().contains("support")) {
            page.add(new Supporting(plan.head().id(), api, ask, this::again));
        }
        if (plan.circumstances().notEngaging() != null && plan.head().state() == PlanState.SUBMITTED) {
            page.add(new HistoryOfTheDraft(plan.head().id(), api, ask));
        }
        if (view.mayDecide() && plan.head().state() == PlanState.SUBMITTED) {
            page.add(new Deciding(
                    plan.head().id(),
                    api,
                    ask,
                    new UnsentReasons(unsent, ask.worker(), plan.head().id(), json),
                    this::again,
                    view.onBehalfOf()));
        }
        if (plan.head().state() == PlanState.SUBMITTED) {
            page.add(new Interest(plan.head().id(), api, ask, this::again));
        }
        return page;
    }

    private static Component level(DecisionView view) {
        PlanState state = view.plan().head().state();
        Div notice = Pieces.div("notice");
        if (state == PlanState.SIGNED_OFF) {
            notice.addClassName("notice-good");
            notice.add(
                    new H2("Signed off"),
                    new Paragraph("By " + Words.or(view.plan().head().signedOffByName(), "an authoriser")
                            + onBehalfOf(view.plan().head().signedOffOnBehalfOf()) + " on "
                            + Words.day(view.plan().head().signedOffAt()) + ". This version never changes again."),
                    documents(view.plan().head().id()));
        } else if (view.mayDecide()) {
            notice.addClassName("notice-good");
            notice.add(
                    new H2("You can decide"),
                    new Paragraph(
                            "It needs the " + Words.within(signs(view)) + ", the lowest level that covers its cost."));
            standingIn(view, notice);
        } else if (view.plan().may().contains("panel") || view.plan().may().contains("support")) {
            notice.addClassName("notice-good");
            notice.add(
                    new H2("Your word comes first"),
                    new Paragraph("It is signed once what stands before the signature is on record."));
            standingIn(view, notice);
        } else {
            notice.addClassName("notice-warn");
            notice.add(
                    new H2("You cannot decide on this plan"),
                    new Paragraph(Words.or(view.whyNot(), "It is not waiting.")));
        }
        if (view.steps().size() > 1) {
            notice.add(steps(view.steps()));
        }
        Why level = new Why(view.route(), "this level");
        level.add(PlanNavigation.thenAndNow(view.plan().head().id()));
        notice.add(level);
        return notice;
    }

    /** Said before anything is done, because what is done goes on record for the colleague too (AUTH-05). */
    private static void standingIn(DecisionView view, Div notice) {
        if (view.onBehalfOf() != null) {
            notice.add(new Paragraph("You stand in for " + view.onBehalfOf()
                    + ", who is away: what you do here is put on record as done on their behalf."));
        }
    }

    /** By the policy of today; the ladder may have changed since the plan was submitted. */
    private static @Nullable Object signs(DecisionView view) {
        Map<String, ?> answer = view.route().answer();
        if (answer != null && answer.get("steps") instanceof List<?> steps) {
            for (Object step : steps) {
                if (step instanceof Map<?, ?> one && "authorises".equals(one.get("action"))) {
                    return one.get("role");
                }
            }
        }
        return view.plan().head().routedTo();
    }

    private static Component steps(List<StepToSignOff> steps) {
        OrderedList list = new OrderedList();
        for (StepToSignOff step : steps) {
            String who = Words.of(step.role()) + " " + Words.within(step.action());
            String done = step.at() == null
                    ? "open"
                    : Words.within(Words.or(step.outcome(), "signed")) + " on " + Words.day(step.at()) + ", "
                            + Words.or(step.byName(), "somebody")
                            + onBehalfOf(step.onBehalfOf());
            ListItem item = new ListItem(new Span(who + ": " + done + "."));
            step.says().forEach(says -> item.add(new Paragraph(says)));
            list.add(item);
        }
        return list;
    }

    private static String onBehalfOf(@Nullable String colleague) {
        return colleague == null ? "" : " on behalf of " + colleague;
    }

    private static Component documents(UUID plan) {
        var pdf = new com.vaadin.flow.component.html.Anchor("documents/plans/" + plan + "/pdf", "Final copy as PDF");
        pdf.setRouterIgnore(true);
        pdf.getElement().setAttribute("download", true);
        return pdf;
    }

    private static Component returned(DecisionView view) {
        Returned last = view.plan().returns().getFirst();
        Section section = Pieces.sheet("Since it was returned");
        section.add(new Paragraph("Returned by " + last.byName() + " on " + Words.dayAndTime(last.at()) + ":"));
        UnorderedList reasons = new UnorderedList();
        last.reasons()
                .forEach(reason -> reasons.add(
                        new ListItem(new Span(Words.of(reason.section().code()) + ": " + reason.says()))));
        section.add(reasons);
        if (view.changedSinceReturn().isEmpty()) {
            section.add(Pieces.tag("Nothing changed since", Tone.WARN));
        } else {
            Div changed = Pieces.div("task", new Span("Changed since:"));
            view.changedSinceReturn().forEach(code -> changed.add(Pieces.tag(Words.of(code), Tone.GOING)));
            section.add(changed);
        }
        return section;
    }

    private static Section section(String title, Desk desk, SectionName name) {
        Section section = new Section(
                new H2(title), new SectionReading(Forms.of(name).parts(), desk.content(name), desk.around()));
        section.addClassName("sheet");
        return section;
    }

    private static Component authorsCase(Desk desk) {
        JsonNode money = desk.content(SectionName.MONEY);
        Section section = Pieces.sheet("The author’s case");
        String evidence = money.path("over_indicative").path("evidence").asString("");
        String complex = money.path("complex_rate").path("standard_unsuitable").asString("");
        if (evidence.isBlank() && complex.isBlank()) {
            section.add(Pieces.quiet("The cost needs no case of its own."));
        }
        if (!evidence.isBlank()) {
            String by = money.path("over_indicative").path("answered_by").asString("");
            section.add(new Paragraph(evidence + (by.isBlank() ? "" : " (" + by + ")")));
        }
        if (!complex.isBlank()) {
            section.add(new Paragraph("Complex rate: " + complex));
        }
        return section;
    }

    private static Component money(DecisionView view, Desk desk) {
        JsonNode weekly = desk.content(SectionName.MONEY).path("indicative").path("weekly_pence");
        Long indicative = weekly.isNumber() ? (Long) weekly.asLong() : null;
        Section section = new Section(
                new H2("Money against the indicative budget"),
                new MoneyBar(view.plan().readiness().budget(), indicative),
                new IndicativeWorking(view.plan().readiness().indicative()));
        section.addClassName("sheet");
        Map<String, ?> answer = view.personalBudget().answer();
        if (answer != null) {
            section.add(new Paragraph("Personal budget: " + Words.within(answer.get("outcome")) + "."));
        }
        section.add(new Why(view.personalBudget(), "can the cost become the personal budget?"));
        return section;
    }
}
