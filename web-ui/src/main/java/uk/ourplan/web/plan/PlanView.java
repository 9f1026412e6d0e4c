package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.plan.SectionName;

/** A plan on the desk: opened with one question to the core, then section by section without another. */
@Route("plans/:planId/:section?")
@PageTitle("Plan – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class PlanView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlansApi plans;
    private final transient GuidanceApi guidance;
    private final transient KeepingApi keeping;
    private final transient InvolvementApi involvement;
    private final transient DeterminationsApi determinations;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final transient Unsent unsent;
    private @Nullable UUID planId;
    private @Nullable Workspace workspace;
    private SectionName section = SectionName.ABOUT_ME;
    private String at = "";

    PlanView(
            PlansApi plans,
            GuidanceApi guidance,
            KeepingApi keeping,
            InvolvementApi involvement,
            DeterminationsApi determinations,
            SignedIn signedIn,
            JsonMapper json,
            Clock clock,
            Unsent unsent) {
        this.plans = plans;
        this.guidance = guidance;
        this.keeping = keeping;
        this.involvement = involvement;
        this.determinations = determinations;
        this.signedIn = signedIn;
        this.json = json;
        this.clock = clock;
        this.unsent = unsent;
        News.hear(this, change -> {
            if (workspace != null && change.about() != null && change.about().equals(planId)) {
                workspace.heard(change);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID wanted = Addresses.id(entering, "planId");
        String first = SectionName.ABOUT_ME.code();
        section = sectionOf(entering.getRouteParameters().get("section").orElse(first));
        at = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .orElse("");
        if (wanted == null) {
            removeAll();
            add(new H1("There is no such plan"));
            return;
        }
        if (workspace != null && wanted.equals(planId)) {
            workspace.show(section, at);
            workspace.read(section, at);
            return;
        }
        planId = wanted;
        open(wanted);
    }

    private void open(UUID wanted) {
        removeAll();
        workspace = null;
        add(new Awaited<>(signedIn.worker(), "Opening the plan", () -> plans.open(wanted), this::shown)
                .asPage()
                .offering(
                        ProblemType.NOT_ON_THE_CASE,
                        () -> Pieces.link(
                                "Open it for an emergency reason", PlanNavigation.path(wanted) + "/emergency")));
    }

    private Workspace shown(PlanWorkspace opened) {
        Workspace shown = new Workspace(
                opened,
                plans,
                involvement,
                determinations,
                signedIn.worker(),
                json,
                clock,
                unsent,
                guidance,
                keeping,
                () -> open(opened.head().id()));
        workspace = shown;
        shown.show(section, at);
        return shown;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        String to = leaving.getLocation().getPath();
        boolean stays = to.startsWith("plans/" + planId)
                && !to.endsWith("/agreement")
                && !to.endsWith("/written-by-others")
                && !to.endsWith("/notes")
                && !to.endsWith("/arranging")
                && !to.endsWith("/copies")
                && !to.endsWith("/letters")
                && !to.endsWith("/disagreement")
                && !to.endsWith("/monitoring")
                && !to.endsWith("/budget-methods")
                && !to.endsWith("/protection")
                && !to.endsWith("/charging")
                && !to.contains("/record/");
        if (workspace != null && workspace.isUnsaved() && !stays) {
            BeforeLeaveEvent.ContinueNavigationAction go = leaving.postpone();
            workspace.whenSaved(go::proceed);
        }
    }

    private static SectionName sectionOf(String path) {
        try {
            return SectionName.valueOf(path.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return SectionName.ABOUT_ME;
        }
    }
}
