package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.admin.policy.value.ValueShown;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.PastValue;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** One setting: what it says and since when, what the law fixes, what it said before, and the way to change it. */
@Route(value = "setting")
@PermitAll
class OneSettingView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int HISTORY = 50;

    private final transient PolicyApi policy;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final transient Ask ask;
    private final H1 title = new H1();
    private String key = "";

    OneSettingView(PolicyApi policy, SignedIn signedIn, Clock clock) {
        this.clock = clock;
        this.policy = policy;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    private record Shown(Optional<SettingView> setting, Page<PastValue> history) {}

    @Override
    public void setParameter(BeforeEvent event, String key) {
        this.key = key;
        removeAll();
        title.setText(key);
        Awaited<Shown> awaited = new Awaited<>(signedIn.worker(), "Reading the setting", this::question, this::show);
        add(title, awaited);
    }

    @Override
    public String getPageTitle() {
        return key + " – Ourplan administration";
    }

    private Mono<Shown> question() {
        return policy.inEffect(null)
                .map(view -> view.settings().stream()
                        .filter(setting -> setting.key().equals(key))
                        .findFirst())
                .flatMap(found -> found.isEmpty()
                        ? Mono.just(new Shown(found, new Page<>(List.of(), 0, HISTORY, 0)))
                        : policy.history(key, 0, HISTORY).map(history -> new Shown(found, history)));
    }

    private Component show(Shown shown) {
        if (shown.setting().isEmpty()) {
            return Pieces.empty(
                    "There is no setting of this name. It may have been renamed.",
                    Pieces.link("Back to the policy", "/"));
        }
        SettingView setting = shown.setting().get();
        title.setText(setting.title());
        Div page = new Div(
                ValueShown.of(setting).orElseGet(() -> Pieces.span("setting-now", ValueWords.alone(setting.inWords()))),
                Pieces.quiet(setting.meaning()));
        page.addClassName("setting-page");
        page.add(facts(setting), bounds(setting));
        if (signedIn.worker().may(Permission.COUNCIL_ADMIN)) {
            Button change = new Button("Draft a change", click -> draft(setting.value()));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            change.setDisableOnClick(true);
            page.add(change);
        }
        page.add(history(shown.history(), setting));
        return page;
    }

    private static Component facts(SettingView setting) {
        DescriptionList facts = Pieces.summary();
        Pieces.row(
                facts,
                "In effect since",
                setting.isDefault()
                        ? "The platform's default; the council has said nothing else"
                        : Words.day(setting.since()));
        if (!setting.isDefault()) {
            Pieces.row(facts, "Set by", Words.or(setting.setByName(), Words.NOTHING));
            Pieces.row(facts, "Approved by", Words.or(setting.approvedByName(), Words.NOTHING));
            Pieces.row(facts, "Why", Words.or(setting.why(), Words.NOTHING));
        }
        if (setting.legalBasis() != null) {
            Pieces.row(facts, "Legal basis or reason", setting.legalBasis());
        }
        Pieces.row(facts, "Read by", String.join(", ", setting.rules()));
        Pieces.row(facts, "Name in files", setting.key());
        return Pieces.div("sheet", facts);
    }

    private static Component bounds(SettingView setting) {
        Div part = Pieces.div("sheet", new H2("What the law fixes"));
        if (setting.bounds().isEmpty()) {
            part.add(Pieces.quiet("Nothing: the council is free to choose any value of this kind."));
            return part;
        }
        UnorderedList list = new UnorderedList();
        setting.bounds().forEach(bound -> list.add(BoundWords.line(bound)));
        part.add(list);
        return part;
    }

    private Component history(Page<PastValue> history, SettingView setting) {
        Div part = Pieces.div("sheet", new H2("What it has said, latest first"));
        if (history.items().isEmpty()) {
            part.add(Pieces.quiet("Nothing was ever set; the default has always held."));
            return part;
        }
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        history.items().forEach(past -> list.add(item(past, setting)));
        part.add(list);
        return part;
    }

    private static String judged(PastValue past) {
        return past.judged().isEmpty()
                ? ""
                : " Left to the judgement of whoever approved it: “" + String.join("” “", past.judged()) + "”";
    }

    private ListItem item(PastValue past, SettingView setting) {
        ListItem item = new ListItem(
                Pieces.span("history-from", "From " + Words.day(past.from()) + ": "),
                Pieces.span("history-says", past.inWords()),
                Pieces.quiet("Version " + past.policyVersion() + ", by " + past.setByName() + ". " + past.why()
                        + judged(past)));
        if (signedIn.worker().may(Permission.COUNCIL_ADMIN) && !Objects.equals(past.value(), setting.value())) {
            Button again = new Button("Draft this value again", click -> draft(past.value()));
            again.setAriaLabel("Draft this value again: " + past.inWords());
            again.setDisableOnClick(true);
            item.add(again);
        }
        return item;
    }

    private void draft(@Nullable Object value) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        settings.put(key, value);
        DraftChange change = new DraftChange(LocalDate.now(clock).plusDays(1), settings, "", Map.of(), null);
        String once = UUID.randomUUID().toString();
        ask.write(
                policy.draft(change, once),
                draft -> getUI().ifPresent(ui -> ui.navigate(PolicyNavigation.draft(draft.id()))),
                trouble -> add(Awaited.note(trouble, () -> draft(value))));
    }
}
