package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.admin.council.CouncilsNavigation;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.PolicyStandingApi;
import uk.ourplan.api.policy.PolicyStandingView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The council's whole policy as a document, as it stands on a day that one may choose; operators are led to the councils. */
@Route(value = "")
@PageTitle("Policy – Ourplan administration")
@PermitAll
class PolicyView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TO_COME = 20;
    private static final int NOTHING_PUBLISHED = 422;

    private final transient PolicyApi policy;
    private final transient PolicyStandingApi standing;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final Div place = new Div();
    private String wanted = "";
    private boolean onlyOwn;

    PolicyView(PolicyApi policy, PolicyStandingApi standing, SignedIn signedIn, Clock clock) {
        this.policy = policy;
        this.standing = standing;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (signedIn.worker().may(Permission.OPERATOR)) {
            entering.forwardTo(CouncilsNavigation.councils());
            return;
        }
        LocalDate on = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("on")
                .map(PolicyView::day)
                .orElse(null);
        removeAll();
        place.removeAll();
        add(
                new H1("Policy"),
                Pieces.quiet("What this council has decided, since when and why, and what the law fixes."));
        Awaited<PolicyStandingView> standing = new Awaited<>(
                signedIn.worker(), "Asking whether the law has changed", this.standing::standing, StandingNotice::new);
        add(standing, dayChosen(on), toCome(), place);
        Awaited<Optional<uk.ourplan.api.policy.PolicyView>> awaited = new Awaited<>(
                signedIn.worker(),
                "Reading the policy",
                () -> policy.inEffect(on == null ? null : on.toString())
                        .map(Optional::of)
                        .onErrorResume(
                                error -> on == null && Trouble.of(error).status() == NOTHING_PUBLISHED,
                                none -> Mono.just(Optional.empty())),
                view -> view.map(this::document).orElseGet(PolicyView::nothingPublished));
        place.add(awaited);
    }

    /** What is published and still to come, so that nobody is taken by surprise. */
    private Component toCome() {
        return new Awaited<>(
                signedIn.worker(), "Reading what is to come", () -> policy.versions(0, MOST_TO_COME), versions -> {
                    Div coming = new Div();
                    versions.items().stream()
                            .filter(uk.ourplan.api.policy.VersionView::scheduled)
                            .flatMap(version -> version.difference().stream())
                            .forEach(sentence -> coming.add(Pieces.quiet(sentence)));
                    if (coming.getComponentCount() > 0) {
                        coming.addComponentAsFirst(Pieces.tag("Published and still to come", Tone.GOING));
                        coming.addClassName("notice");
                    }
                    coming.add(Pieces.link("All published changes", PolicyNavigation.versions()));
                    if (signedIn.worker().may(Permission.COUNCIL_ADMIN)) {
                        coming.add(new Span(" "), Pieces.link("Guidance to see to", PolicyNavigation.guidanceGaps()));
                    }
                    return coming;
                });
    }

    private Component dayChosen(@Nullable LocalDate on) {
        DayField day = new DayField("As it stands on");
        day.setValue(on == null ? LocalDate.now(clock) : on);
        Button show = new Button("Show that day", click -> {
            LocalDate chosen = day.getValue();
            if (chosen != null) {
                click.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(
                                PolicyView.class, new QueryParameters(Map.of("on", List.of(chosen.toString())))));
            }
        });
        Div row = noPrint(day, show);
        return row;
    }

    private Component document(uk.ourplan.api.policy.PolicyView view) {
        Div inside = new Div();
        Div list = new Div(new PolicyDocument(view.settings(), wanted, onlyOwn));
        Span found = Pieces.span("quiet", "");
        found.getElement().setAttribute("role", "status");
        TextField search = new TextField("Find a setting");
        search.setHelperText("Words of its name or meaning, or a rule such as AUTH-05");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addClassName("find-setting");
        search.setValue(wanted);
        Checkbox own = new Checkbox("Only what we decided", onlyOwn);
        Runnable show = () -> {
            list.removeAll();
            PolicyDocument document = new PolicyDocument(view.settings(), wanted, onlyOwn);
            list.add(document);
            found.setText(
                    wanted.isBlank() && !onlyOwn ? "" : Words.many(document.size(), "setting", "settings") + " found");
        };
        search.addValueChangeListener(change -> {
            wanted = change.getValue();
            show.run();
        });
        own.addValueChangeListener(change -> {
            onlyOwn = change.getValue();
            show.run();
        });
        Button print = new Button("Print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Anchor pack = new Anchor(pack(), "Take the whole policy away as a file");
        pack.getElement().setAttribute("download", true);
        pack.setVisible(signedIn.worker().may(Permission.COUNCIL_ADMIN)
                || signedIn.worker().may(Permission.AUDITOR));
        inside.add(
                Pieces.quiet("Version " + view.policyVersion() + ", in effect since "
                        + Words.day(view.versionInEffectFrom()) + ". National rules " + view.nationalPack() + "."),
                undecided(view.undecided()),
                noPrint(search, own, found),
                noPrint(print, pack),
                list);
        return inside;
    }

    /** What a council sees that has yet to publish its first policy. */
    private static Component nothingPublished() {
        return Pieces.empty(
                "No policy is in effect yet. A policy says what this council has decided where the law leaves it free: who may"
                        + " authorise how much, how often plans are reviewed, whom people turn to. Until it is published, no plan"
                        + " can be authorised. Begin with a file, or look how another council has settled it.",
                Pieces.link("Bring a policy in from a file", "policy-file"),
                Pieces.link("Compare with other councils", "compare"));
    }

    private DownloadHandler pack() {
        Worker worker = signedIn.worker();
        return DownloadHandler.fromInputStream(download -> {
            ResponseEntity<String> pack = Ask.now(policy.export(), worker);
            if (pack == null || pack.getBody() == null) {
                return DownloadResponse.error(502);
            }
            byte[] yaml = pack.getBody().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(yaml), "policy.yaml", "application/yaml", yaml.length);
        });
    }

    private static Div noPrint(Component... fields) {
        Div row = Pieces.div("row-of-fields", fields);
        row.addClassName("no-print");
        return row;
    }

    private static Component undecided(List<String> keys) {
        if (keys.isEmpty()) {
            return new Div();
        }
        Div note = Pieces.div(
                "notice",
                Pieces.tag(
                        Words.many(keys.size(), "setting has", "settings have") + " still to be decided", Tone.STOP));
        keys.forEach(key -> note.add(new Div(Pieces.link(key, PolicyNavigation.setting(key)))));
        return note;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
