package uk.ourplan.web.given;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.GivenParts;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.sheet.Desk;
import uk.ourplan.web.plan.sheet.Keeping;
import uk.ourplan.web.plan.sheet.SectionSheet;
import uk.ourplan.web.plan.sheet.UnsentSections;

/** One section that was given to somebody. While it is open it asks every few seconds whether it is still theirs. */
@Route(value = GivenNavigation.START + "/:part/:section", layout = GivenShell.class)
@PageTitle("Your section – Ourplan")
@PermitAll
class GivenSectionView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final transient GivenToMeApi given;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private @Nullable SectionSheet sheet;
    private transient @Nullable Runnable keepWhatIsTyped;

    GivenSectionView(GivenToMeApi given, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        this.given = given;
        this.signedIn = signedIn;
        this.json = json;
        this.clock = clock;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
        addDetachListener(left -> {
            SectionSheet open = sheet;
            Runnable keep = keepWhatIsTyped;
            if (open != null && keep != null && open.isUnsaved()) {
                keep.run();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        sheet = null;
        Optional<UUID> part = entering.getRouteParameters().get("part").flatMap(GivenSectionView::id);
        Optional<SectionName> section =
                entering.getRouteParameters().get("section").flatMap(GivenSectionView::section);
        if (part.isEmpty() || section.isEmpty()) {
            add(new H1("There is nothing here"), Pieces.link("What is asked of you", GivenNavigation.START));
            return;
        }
        String at = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .orElse("");
        add(new Awaited<>(
                        signedIn.worker(),
                        "Opening your section",
                        () -> opened(part.get(), section.get()),
                        opened -> show(part.get(), opened, at))
                .asPage());
    }

    private Mono<Opened> opened(UUID part, SectionName name) {
        return given.section(part, name.code())
                .mapNotNull(HttpEntity::getBody)
                .flatMap(view -> given.mine().mapNotNull(all -> mine(all, part)).map(mine -> new Opened(view, mine)));
    }

    private Component show(UUID id, Opened opened, String at) {
        SectionName name = opened.view().name();
        Desk desk = new Desk(json, List.of(opened.view()), null);
        desk.around().on(LocalDate.now(clock));
        UnsentSections left = new UnsentSections(unsent, signedIn.worker(), id, desk);
        boolean writing = opened.part().state() == DelegationState.WRITING;
        boolean back = writing && !left.putBack().isEmpty();
        keepWhatIsTyped = () -> left.keep(name);
        SectionSheet shown = new SectionSheet(
                name, desk, (section, content, ifMatch) -> keep(id, section, content, ifMatch), ask, clock, writing);
        sheet = shown;
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("The plan of " + opened.part().person()),
                        Pieces.span(
                                "quiet",
                                "Write until " + Words.day(opened.part().target())),
                        Pieces.div("actions", Pieces.link("Back to what is asked of you", GivenNavigation.START))));
        if (opened.part().says() != null) {
            page.add(Pieces.div("notice", new Paragraph(opened.part().says())));
        }
        page.add(shown);
        if (!at.isBlank()) {
            shown.focus(at);
        }
        if (back) {
            shown.save();
        }
        if (writing) {
            ask.every(EVERY, () -> ask.read(given.mine(), all -> stillMine(all, id, name), trouble -> {}));
        }
        return page;
    }

    private Mono<Keeping.Kept> keep(UUID part, SectionName section, byte[] content, String ifMatch) {
        return given.save(part, section.code(), content, ifMatch)
                .mapNotNull(HttpEntity::getBody)
                .map(view -> new Keeping.Kept(view, () -> {}));
    }

    /** It was taken back while it stood open: what can no longer be sent is no longer asked. */
    private void stillMine(GivenParts all, UUID id, SectionName name) {
        GivenParts.Part mine = mine(all, id);
        boolean open = mine != null
                && mine.state() == DelegationState.WRITING
                && mine.sections().contains(name);
        if (!open && sheet != null) {
            sheet = null;
            removeAll();
            String says = mine == null || mine.says() == null ? "It is not yours to write any more." : mine.says();
            Div notice = Pieces.div("notice", new Paragraph(says));
            notice.getElement().setAttribute("role", "alert");
            add(
                    new H1("This section is not open any more"),
                    notice,
                    Pieces.link("What is asked of you", GivenNavigation.START));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        SectionSheet open = sheet;
        if (open != null && open.isUnsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction go = leaving.postpone();
            open.whenSaved(go::proceed);
        }
    }

    private static GivenParts.@Nullable Part mine(GivenParts all, UUID id) {
        return all.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<SectionName> section(String path) {
        try {
            return Optional.of(SectionName.valueOf(path.replace('-', '_').toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private record Opened(SectionView view, GivenParts.Part part) {}
}
