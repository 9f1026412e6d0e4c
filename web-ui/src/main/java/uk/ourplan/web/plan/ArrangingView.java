package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;

/** How the support that a plan promises is referred, waited for, found and started; what others do appears by itself. */
@Route("plans/:planId/arranging")
@PageTitle("Arranging – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "purchasing_officer", "commissioning_officer", "finance_officer", "auditor"
})
class ArrangingView extends PageBesideAPlan<ArrangingApi, ArrangingOfPlan> {

    private static final long serialVersionUID = 1L;

    ArrangingView(ArrangingApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening the arranging", kind -> kind.startsWith("arranging_"));
    }

    @Override
    protected Mono<ArrangingOfPlan> told(ArrangingApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(ArrangingOfPlan plan) {
        NotesBeside<ArrangingApi> notes = notes(plan.planId(), "arranging");
        Div page = Pieces.div("pages", head(plan), promised(plan));
        boolean refers = plan.may().contains("refer");
        plan.referrals().forEach(referral -> page.add(new ReferralSheet(plan, referral, notes)));
        if (refers) {
            page.add(new Referring(notes.api(), notes.ask(), notes.done()).section(plan));
        }
        page.add(new BesideReferrals(plan, notes).section());
        return page;
    }

    private Div head(ArrangingOfPlan plan) {
        Div actions = Pieces.div("actions");
        if (signedIn().worker().may(Permission.PURCHASING_OFFICER)
                || signedIn().worker().may(Permission.COMMISSIONING_OFFICER)) {
            actions.add(Pieces.link("Back to the queue", "purchasing"));
        }
        if (signedIn().worker().may(Permission.PRACTITIONER)
                || signedIn().worker().may(Permission.AUTHORISER)
                || signedIn().worker().may(Permission.FINANCE_OFFICER)
                || signedIn().worker().may(Permission.AUDITOR)) {
            actions.add(PlanNavigation.link("Back to the plan", plan.planId()));
        }
        return Pieces.div(
                "page-head", new H1("Arranging for " + plan.personName()), PlanStates.tag(plan.state()), actions);
    }

    private static Section promised(ArrangingOfPlan plan) {
        UnorderedList lines = new UnorderedList();
        plan.lines()
                .forEach(line ->
                        lines.add(new ListItem(said(line, plan.notReferred().contains(line.id())))));
        Section section = new Section(
                new H2("What the council arranges"),
                plan.lines().isEmpty() ? Pieces.empty("No line of this plan is arranged by the council.") : lines);
        section.addClassName("sheet");
        return section;
    }

    private static String said(ServiceLine line, boolean open) {
        String provider = line.provider() == null ? null : line.provider().name();
        return line.id() + ", " + Words.or(line.what(), "not described") + ". Planned: "
                + Words.or(provider, "any provider") + ", " + Words.or(line.timetable(), "no time set") + ", "
                + Words.pounds(line.pence(), "no price") + " " + Words.within(line.frequency()) + "."
                + (open ? " Not referred." : "");
    }

    /** Folded, so that the page is no longer than the case. */
    static Details folded(String title, Component... inside) {
        return new Details(title, inside);
    }
}
