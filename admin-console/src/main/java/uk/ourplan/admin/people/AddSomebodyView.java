package uk.ourplan.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.ourplan.admin.shell.FirstPasswordNote;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.api.directory.NewWorker;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/** Adds a colleague and lets them in for the first time. */
@Route(value = "people/add")
@PageTitle("Add somebody – Ourplan administration")
@RolesAllowed("council_admin")
class AddSomebodyView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient WorkersApi workers;
    private final TextField first = new TextField("First names");
    private final TextField last = new TextField("Last name");
    private final EmailField email = new EmailField("E-mail address");
    private final CheckboxGroup<RoleOnOffer> roles = new CheckboxGroup<>("May from today");
    private final Orders orders;
    private final Div place = new Div();
    private String once = UUID.randomUUID().toString();

    AddSomebodyView(WorkersApi workers, SignedIn signedIn) {
        this.workers = workers;
        this.orders = new Orders(new Ask(this, signedIn.worker()));
        email.setHelperText("They sign in with it.");
        roles.setItemLabelGenerator(AddSomebodyView::named);
        roles.addThemeName("vertical");
        Awaited<Page<RoleOnOffer>> offered =
                new Awaited<>(signedIn.worker(), "Reading the roles", () -> workers.roles(0, Page.LARGEST), this::form);
        add(new H1("Add somebody"), Pieces.link("All people", "people"), place);
        place.add(offered);
    }

    private Div form(Page<RoleOnOffer> offered) {
        roles.setItems(offered.items());
        Button add = new Button("Add them", click -> send());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return Pieces.div("value-sheet", first, last, email, roles, add, orders);
    }

    private void send() {
        if (first.isEmpty() || last.isEmpty() || email.isEmpty()) {
            orders.tell("Give their first names, last name and e-mail address.");
            return;
        }
        NewWorker worker = new NewWorker(
                email.getValue().strip(),
                first.getValue().strip(),
                last.getValue().strip(),
                roles.getValue().stream().map(RoleOnOffer::role).sorted().toList());
        orders.send("Adding them", workers.add(worker, once), this::letIn);
        once = UUID.randomUUID().toString();
    }

    private void letIn(WorkerView added) {
        orders.send("Letting them in", workers.firstPassword(added.id()), password -> show(added, password));
    }

    private void show(WorkerView added, FirstPassword password) {
        place.removeAll();
        H2 done = new H2(added.name() + " can sign in");
        done.getElement().setAttribute("tabindex", "-1");
        place.add(
                done,
                new FirstPasswordNote(added.email(), password.password()),
                Pieces.link("Open their page", PeopleNavigation.worker(added.id())));
        done.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static String named(RoleOnOffer role) {
        return Words.of(role.role()) + (role.ladder() ? " (authorises plans, with Authoriser)" : "");
    }
}
