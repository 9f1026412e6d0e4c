package uk.ourplan.web.sharing;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.sharing.OpenPlan;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.form.Asking;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Recording;

/** Opens a plan in an emergency to somebody who has no part in its case, for a reason that the manager of its team reads. */
@Route("plans/:planId/emergency")
@PageTitle("Open in an emergency – Ourplan")
@RolesAllowed("practitioner")
class EmergencyView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<Part> REASON = List.of(Asking.text("reason", "What the emergency is"));

    private final transient SharingApi sharing;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;

    EmergencyView(SharingApi sharing, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.sharing = sharing;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID plan = Addresses.id(entering, "planId");
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        add(
                new H1("Open a plan in an emergency"),
                new Paragraph(
                        "It stays open to you until the end of today. That you opened it, when, and why is put on record, and"
                                + " the manager of its team looks at it today."),
                new Recording(
                        REASON,
                        json.createObjectNode(),
                        "Open the plan",
                        new Ask(this, signedIn.worker()),
                        unsent,
                        "emergency/" + plan,
                        (typed, intention) -> sharing.open(plan, json.treeToValue(typed, OpenPlan.class), intention),
                        () -> getUI().ifPresent(ui -> PlanNavigation.open(ui, plan))));
    }
}
