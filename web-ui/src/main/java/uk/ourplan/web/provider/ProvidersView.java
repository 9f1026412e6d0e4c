package uk.ourplan.web.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.ourplan.api.notice.NoticesApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.Notice.ProviderFailed;

/** A commissioner says that a provider failed; everybody whom they served gets an urgent task, whoever pays (RISK-08). */
@Route("providers")
@PageTitle("Providers – Ourplan")
@RolesAllowed("commissioning_officer")
class ProvidersView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient NoticesApi notices;
    private final transient Ask ask;
    private final TextField name = new TextField("Name, as it stands on plans");
    private final DayField failed = new DayField("Failed on");
    private final Button tell = new Button("Open the tasks");
    private final Div answer = new Div();

    ProvidersView(NoticesApi notices, SignedIn signedIn, Clock clock) {
        this.notices = notices;
        this.ask = new Ask(this, signedIn.worker());
        failed.setValue(LocalDate.ofInstant(clock.instant(), Days.LONDON));
        answer.getElement().setAttribute("role", "status");
        tell.addClickListener(click -> send());
        Section section = new Section(
                new H2("A provider has failed"),
                Pieces.quiet(
                        "For every plan with a line of theirs, self-funded ones too, an urgent task opens at once: to"
                                + " arrange other provision."),
                Pieces.div("record-form", name, failed, tell),
                answer);
        section.addClassName("sheet");
        add(
                new H1("Providers"),
                Pieces.div("actions", Pieces.link("Providers and prices", "providers/prices")),
                section);
    }

    private void send() {
        LocalDate day = failed.getValue();
        answer.removeAll();
        if (day == null || name.getValue().isBlank()) {
            answer.add(Pieces.tag("Give the name and the day.", Tone.WARN));
            return;
        }
        tell.setEnabled(false);
        ask.write(
                notices.providerFailed(
                        new ProviderFailed(name.getValue().strip(), day),
                        UUID.randomUUID().toString()),
                affected -> {
                    tell.setEnabled(true);
                    answer.add(Pieces.tag(
                            affected.plans() == 0
                                    ? "No plan has a line of this provider. See how its name is written there."
                                    : "Opened an urgent task for " + Words.many(affected.plans(), "plan", "plans")
                                            + ".",
                            affected.plans() == 0 ? Tone.WARN : Tone.GOOD));
                },
                trouble -> {
                    tell.setEnabled(true);
                    answer.add(Awaited.note(trouble, this::send));
                });
    }
}
