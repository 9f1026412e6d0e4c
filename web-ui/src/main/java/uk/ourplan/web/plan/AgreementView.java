package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.AgreementApi;
import uk.ourplan.api.plan.AgreementSought;
import uk.ourplan.api.plan.PanelApi;
import uk.ourplan.api.plan.PanelPapers;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.PresentPlan;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.web.identity.IdentityBar;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.plan.form.AgreementForm;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Kind;
import uk.ourplan.web.plan.form.Recording;

/** The plan as the person will get it, and what is put on record about presenting it and agreeing to it. */
@Route("plans/:planId/agreement")
@PageTitle("Present and agree – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "auditor"})
class AgreementView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlansApi plans;
    private final transient AgreementApi agreement;
    private final transient AuthorisingApi authorising;
    private final transient PanelApi panel;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private @Nullable Awaited<Shown> awaited;

    AgreementView(
            PlansApi plans,
            AgreementApi agreement,
            AuthorisingApi authorising,
            PanelApi panel,
            SignedIn signedIn,
            JsonMapper json,
            Clock clock,
            Unsent unsent) {
        this.plans = plans;
        this.agreement = agreement;
        this.authorising = authorising;
        this.panel = panel;
        this.signedIn = signedIn;
        this.json = json;
        this.clock = clock;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID plan = Addresses.id(entering, "planId");
        removeAll();
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        awaited = new Awaited<>(signedIn.worker(), "Opening the plan", () -> opened(plan), this::show).asPage();
        add(awaited);
    }

    /** The plan, and how agreement to it is sought. */
    private record Shown(PlanWorkspace plan, AgreementSought sought, PanelPapers papers) {}

    private Mono<Shown> opened(UUID plan) {
        return plans.open(plan)
                .flatMap(workspace -> agreement
                        .sought(plan)
                        .flatMap(sought -> panel.papers(plan).map(papers -> new Shown(workspace, sought, papers))));
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component show(Shown shown) {
        PlanWorkspace plan = shown.plan();
        UUID id = plan.head().id();
        Div head = Pieces.div(
                "page-head",
                new H1("Present and agree: " + Words.called(plan.person()) + "’s plan"),
                PlanStates.tag(plan.head().state()));
        Div actions = Pieces.div("actions", PlanNavigation.link("Back to the plan", id));
        if (plan.may().contains("release")) {
            actions.add(new Releasing(id, authorising, ask, this::again));
        }
        if (plan.may().contains("submit")) {
            actions.add(new Submitting(plan, plans, ask, this::again));
        }
        head.add(actions);
        Div page = Pieces.div(
                "pages",
                head,
                new IdentityBar(plan.person(), plan.circumstances(), plan.capacity(), LocalDate.now(clock)));
        PlanNotices.of(plan).forEach(page::add);
        page.add(Pieces.div(
                "agreement",
                preview(plan),
                Pieces.div(
                        "pages",
                        presenting(plan),
                        status(plan.readiness().agreement(), shown.sought()),
                        agreeing(plan, shown.sought()))));
        if (shown.papers().inUse()) {
            page.add(new PanelSheet(id, shown.papers(), plan.may().contains("edit"), panel, ask, this::again));
        }
        return page;
    }

    private static Section preview(PlanWorkspace plan) {
        boolean last = plan.head().signedOffAt() != null;
        IFrame frame = new IFrame("documents/plans/" + plan.head().id() + "/html");
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("title", last ? "The final copy" : "The draft as the person gets it");
        Section section = new Section(
                new H2("As the person gets it"),
                PlanNotices.documents(plan.head().id(), last ? "Final copy" : "Draft", PlanNotices.templateSuits(plan)),
                frame);
        section.addClassNames("sheet", "preview");
        return section;
    }

    private Section presenting(PlanWorkspace plan) {
        Section section = Pieces.sheet("Presenting the draft");
        AgreementRecord record = plan.agreement();
        if (record.presented() != null) {
            section.add(Pieces.tag("Presented on " + Words.day(record.presented()), Tone.GOOD));
        }
        if (!plan.may().contains("present")) {
            section.add(Pieces.quiet("There is nothing to record here now."));
            return section;
        }
        ObjectNode facts = json.createObjectNode();
        facts.put("presented_on", LocalDate.now(clock).toString());
        section.add(new Recording(
                AgreementForm.PRESENTING,
                facts,
                "Record that it was presented",
                ask,
                unsent,
                "presenting/" + id(plan),
                (typed, intention) -> plans.present(id(plan), json.treeToValue(typed, PresentPlan.class), intention),
                this::again,
                new Around().on(LocalDate.now(clock))));
        return section;
    }

    private Section agreeing(PlanWorkspace plan, AgreementSought sought) {
        Section section = Pieces.sheet("Agreement");
        if (!plan.may().contains("agree")) {
            section.add(Pieces.quiet(
                    plan.agreement().signed() == null
                            ? "Agreement can be recorded once the draft was presented."
                            : "Signed on " + Words.day(plan.agreement().signed()) + "."));
            return section;
        }
        if (json.valueToTree(plan.agreement()) instanceof ObjectNode record) {
            section.add(new Recording(
                    AgreementForm.AGREEING,
                    record,
                    "Put on record",
                    ask,
                    unsent,
                    "agreeing/" + id(plan),
                    (typed, intention) ->
                            plans.agree(id(plan), json.treeToValue(typed, AgreementRecord.class), intention),
                    this::again,
                    new Around().on(LocalDate.now(clock)).with(Kind.Elsewhere.EFFORT_STAGES, stages(sought))));
        }
        return section;
    }

    private static Map<String, String> stages(AgreementSought sought) {
        Map<String, String> stages = new LinkedHashMap<>();
        sought.stages().forEach(stage -> stages.put(stage.code(), stage.name()));
        return stages;
    }

    private static UUID id(PlanWorkspace plan) {
        return plan.head().id();
    }

    private static Section status(Determined agreement, AgreementSought sought) {
        Map<String, ?> answer = agreement.answer();
        Section section = Pieces.sheet("Has the plan been agreed?");
        if (answer == null) {
            section.add(Pieces.tag("Not answered yet", Tone.WARN), new Countdown(sought));
        } else {
            String status = String.valueOf(answer.get("status"));
            boolean open = "awaiting".equals(status) || "disputed".equals(status);
            section.add(Pieces.tag(Words.of(status), open ? Tone.WARN : Tone.GOOD));
            if ("awaiting".equals(status)) {
                section.add(new Countdown(sought));
            }
        }
        section.add(new Why(agreement, "has the plan been agreed?"));
        return section;
    }
}
