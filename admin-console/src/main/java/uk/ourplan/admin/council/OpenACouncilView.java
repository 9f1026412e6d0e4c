package uk.ourplan.admin.council;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.api.council.BeginOpening;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.CouncilSummary;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.CouncilId;

/** Opens a council on one guided page. */
@Route(value = "open-council")
@PageTitle("Open a council – Ourplan administration")
@RolesAllowed("operator")
class OpenACouncilView extends Main {

    private static final long serialVersionUID = 1L;

    private static final String EMPTY = "Nothing decided: the council decides itself";
    private static final String PACK = "A policy pack";
    private static final String COPY = "A copy of a council that shares its policy";

    private final transient CouncilsApi councils;
    private final Orders orders;
    private final TextField name = new TextField("Name of the council");
    private final TextField slug = new TextField("Short name");
    private final TextField first = new TextField("First names");
    private final TextField last = new TextField("Last name");
    private final EmailField email = new EmailField("E-mail address");
    private final RadioButtonGroup<String> begins = new RadioButtonGroup<>("It begins with");
    private final TextArea pack = new TextArea("The pack, as YAML");
    private final Select<CouncilSummary> copyOf = new Select<>();
    private final Checkbox demonstration = new Checkbox(
            "Add invented people: colleagues for every role, and adults with assessments and plans to practise on");
    /** The same for every attempt on this page, so that one that was cut off goes on. */
    private final CouncilId id = new CouncilId(UUID.randomUUID());

    OpenACouncilView(CouncilsApi councils, SignedIn signedIn) {
        this.councils = councils;
        this.orders = new Orders(new Ask(this, signedIn.worker()));
        slug.setHelperText(
                "Small letters, digits and hyphens; it stays for good, and is the council's name at the identity provider.");
        email.setHelperText("They sign in with it.");
        begins.setItems(EMPTY, PACK, COPY);
        begins.setValue(EMPTY);
        begins.addValueChangeListener(change -> showWhatItNeeds());
        pack.addClassName("pack");
        pack.setHelperText("Name and short name in it are taken from this page.");
        copyOf.setLabel("The council to copy from");
        copyOf.setItemLabelGenerator(CouncilSummary::name);
        add(
                new H1("Open a council"),
                Pieces.link("All councils", "councils"),
                new Awaited<>(
                        signedIn.worker(),
                        "Reading the councils",
                        () -> councils.councils(0, 100),
                        all -> form(all.items())));
    }

    private Div form(List<CouncilSummary> all) {
        List<CouncilSummary> sharing = all.stream()
                .filter(one -> one.state().equals("open") && one.sharesPolicy())
                .toList();
        copyOf.setItems(sharing);
        copyOf.setHelperText(
                sharing.isEmpty()
                        ? "No council shares its policy. A council's own administrators decide that, under Your council."
                        : "Only councils that share their policy are listed.");
        Button open = new Button("Open the council", click -> send());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        showWhatItNeeds();
        return Pieces.div(
                "value-sheet",
                new H2("The council"),
                name,
                slug,
                new H2("Its first administrator"),
                Pieces.quiet("They let everybody else in."),
                Pieces.div("row-of-fields", first, last, email),
                new H2("Its policy"),
                begins,
                pack,
                copyOf,
                demonstration,
                open,
                orders);
    }

    private void showWhatItNeeds() {
        pack.setVisible(PACK.equals(begins.getValue()));
        copyOf.setVisible(COPY.equals(begins.getValue()));
    }

    private void send() {
        boolean missing = name.isEmpty() || slug.isEmpty() || first.isEmpty() || last.isEmpty() || email.isEmpty();
        boolean withoutPolicy =
                (pack.isVisible() && pack.isEmpty()) || (copyOf.isVisible() && copyOf.getValue() == null);
        if (missing || withoutPolicy) {
            orders.tell(
                    missing
                            ? "Give the council's name and short name, and its first administrator."
                            : "Give the policy that it begins with.");
            return;
        }
        BeginOpening opening = new BeginOpening(
                id,
                slug.getValue().strip(),
                name.getValue().strip(),
                pack.isVisible() ? pack.getValue() : null,
                copyOf.isVisible() ? copyOf.getValue().id() : null,
                new BeginOpening.Administrator(
                        first.getValue().strip(),
                        last.getValue().strip(),
                        email.getValue().strip()),
                demonstration.getValue());
        orders.send(
                "Opening the council", councils.begin(opening, UUID.randomUUID().toString()), this::opened);
    }

    private void opened(CouncilStanding standing) {
        getUI().ifPresent(ui ->
                ui.navigate(CouncilsNavigation.council(standing.council().id())));
    }
}
