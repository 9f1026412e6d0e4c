package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.VersionView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** Every published change, those to come at the top; nothing is deleted, and each can be taken back by another change. */
@Route(value = "versions")
@PageTitle("Published changes – Ourplan administration")
@PermitAll
class VersionsView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    private final transient PolicyApi policy;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final transient Ask ask;

    VersionsView(PolicyApi policy, SignedIn signedIn, Clock clock) {
        this.policy = policy;
        this.signedIn = signedIn;
        this.clock = clock;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int page = Paging.asked(entering);
        removeAll();
        Awaited<Page<VersionView>> awaited = new Awaited<>(
                signedIn.worker(), "Reading what was published", () -> policy.versions(page, SIZE), this::list);
        add(
                new H1("Published changes"),
                Pieces.quiet("What was published stands for good. Another change takes its values back."),
                awaited);
    }

    private Component list(Page<VersionView> versions) {
        if (versions.items().isEmpty()) {
            return Pieces.empty(
                    "Nothing is published yet. The first policy begins with a file or with a change to one setting; a second"
                            + " administrator approves it, and then it stands here for good.",
                    Pieces.link("Open the policy", "/"),
                    Pieces.link("Bring a policy in from a file", "policy-file"));
        }
        Div list = new Div();
        versions.items().forEach(version -> list.add(item(version)));
        Paging.beside(versions, "versions", list);
        return list;
    }

    private Component item(VersionView version) {
        Div item = Pieces.div("sheet", new H2("From " + Words.day(version.from()) + ", version " + version.version()));
        if (version.scheduled()) {
            item.add(Pieces.tag("Still to come", Tone.GOING));
        }
        item.add(Pieces.quiet("By " + version.draftedByName()
                + (version.approvedByName() == null ? "" : ", approved by " + version.approvedByName())
                + ", published " + Words.dayAndTime(version.publishedAt()) + ". " + version.reason()));
        if (version.difference().isEmpty()) {
            item.add(Pieces.quiet(
                    "The policy began with it: " + Words.many(version.settings().size(), "setting", "settings") + "."));
        } else {
            UnorderedList difference = new UnorderedList();
            version.difference().forEach(one -> difference.add(new ListItem(one)));
            item.add(difference);
        }
        if (signedIn.worker().may(Permission.COUNCIL_ADMIN) && !version.before().isEmpty()) {
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            item.add(Pieces.div(
                    "row-of-buttons",
                    button(
                            "Draft taking it back",
                            version,
                            version.scheduled() ? version.from() : tomorrow,
                            version.before()),
                    button("Draft its values again", version, tomorrow, version.settings())));
        }
        return item;
    }

    private Button button(String label, VersionView version, LocalDate from, Map<String, Object> values) {
        Button button = new Button(label, click -> draft(from, values));
        button.setAriaLabel(label + ": version " + version.version());
        button.setDisableOnClick(true);
        return button;
    }

    private void draft(LocalDate from, Map<String, Object> values) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        values.forEach(settings::put);
        DraftChange change = new DraftChange(from, settings, "", Map.of(), null);
        ask.write(
                policy.draft(change, UUID.randomUUID().toString()),
                draft -> getUI().ifPresent(ui -> ui.navigate(PolicyNavigation.draft(draft.id()))),
                trouble -> add(Awaited.note(trouble, () -> draft(from, values))));
    }
}
