package uk.ourplan.kit.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.me.Me;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.CouncilsWords;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/**
 * The frame of every screen: a link past it, the mark, the council, tools of the application, who is signed in, the
 * navigation, and the view. A view is a {@code Main}; it gets the cursor when somebody walks to it.
 */
public abstract class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient MeApi me;
    private final transient AuthenticationContext signedIn;
    private final Span council = Pieces.span("council", "");
    private final Span badge = Pieces.span("council-badge", "");
    private final Div who = Pieces.div("who");
    private final Div view = Pieces.div("frame-view");
    private final Map<String, Anchor> ways = new LinkedHashMap<>();
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private @Nullable Class<?> shown;

    /** {@code tools} stand in the top bar between the council and who is signed in. */
    protected Frame(
            Worker worker,
            MeApi me,
            AuthenticationContext signedIn,
            SessionEnding ending,
            String product,
            List<Place> places,
            Component... tools) {
        this.ask = new Ask(this, worker);
        this.me = me;
        this.signedIn = signedIn;
        addClassName("frame");
        Anchor skip = new Anchor("#main", "Skip to the content");
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        badge.getElement().setAttribute("aria-hidden", "true");
        Header top = new Header(brand(product), Pieces.div("council-box", badge, council));
        top.addClassName("top");
        Div tooling = Pieces.div("tools", tools);
        who(worker.name(), List.of());
        top.add(tooling, who);
        add(skip, top, navigation(places), view, ending);
        shortcut("?", "Show these shortcuts");
        getElement().executeJs(KEYS);
        getElement().addEventListener("ourplan-now", sent -> {});
        getElement().addEventListener("ourplan-help", asked -> showShortcuts());
    }

    private static final String KEYS = """
            document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
            if (!window.ourplanKeys) {
              window.ourplanKeys = true;
              // its address alone would be taken from the base of the application and lead to another page
              document.addEventListener('click', e => {
                if (e.target.closest('.skip')) { e.preventDefault(); document.getElementById('main')?.focus(); }
              });
              // any event that is listened to takes along what waits for a pause in the typing
              const now = () => document.querySelector('.frame')?.dispatchEvent(new CustomEvent('ourplan-now'));
              let pause;
              document.addEventListener('input', e => {
                const sheet = e.target.closest('[data-saves]');
                if (!sheet) { return; }
                sheet.setAttribute('data-typing', '');
                clearTimeout(pause);
                pause = setTimeout(() => sheet.removeAttribute('data-typing'), 1500);
              });
              document.addEventListener('focusout', e => { if (e.target.closest('[data-typing]')) { now(); } });
              document.addEventListener('visibilitychange', () => { if (document.hidden) { now(); } });
              window.addEventListener('beforeunload', e => {
                if (window.ourplanLeaves) { return; }
                now();
                if (document.querySelector('[data-unsaved], [data-typing]')) { e.preventDefault(); }
              });
              document.addEventListener('keydown', e => {
                const at = e.composedPath()[0];
                const typing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
                if (typing || e.ctrlKey || e.metaKey || e.altKey) { return; }
                const root = document.querySelector('.frame');
                if (e.key === '/') {
                  const search = document.querySelector('.search-field');
                  if (search) { e.preventDefault(); search.focus(); }
                } else if (e.key === '?' && root) {
                  root.dispatchEvent(new CustomEvent('ourplan-help'));
                }
              });
            }
            """;

    /** Adds a line to what {@code ?} shows. */
    protected final void shortcut(String keys, String does) {
        shortcuts.add(new Shortcut(keys, does));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        ask.read(me.me(), this::show, trouble -> council.setText(""));
    }

    /** Who is signed in is known; tells what this changes. */
    protected void known(Me whoever) {}

    @Override
    public void showRouterLayoutContent(HasElement content) {
        view.getElement().removeAllChildren();
        view.getElement().appendChild(content.getElement());
        content.getElement().setAttribute("id", "main");
        content.getElement().setAttribute("tabindex", "-1");
        if (shown != null && shown != content.getClass()) {
            content.getElement().callJsFunction("focus");
        }
        shown = content.getClass();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        ways.forEach((to, way) -> {
            boolean here = to.isEmpty() ? path.isEmpty() : path.equals(to) || path.startsWith(to + "/");
            if (here) {
                way.getElement().setAttribute("aria-current", "page");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void show(Me whoever) {
        CouncilsWords.keep(VaadinSession.getCurrent(), whoever.labels());
        String name = whoever.councilName() == null ? "Ourplan platform" : whoever.councilName();
        council.setText(name);
        badge.setText(name.substring(0, 1));
        List<String> roles = new ArrayList<>();
        new TreeSet<>(whoever.ladderRoles()).forEach(role -> roles.add(Words.of(role)));
        whoever.permissions().stream()
                .map(permission -> Words.of(permission.code()))
                .sorted()
                .forEach(roles::add);
        who(whoever.name(), roles);
        known(whoever);
    }

    private void who(String name, List<String> roles) {
        Button out = new Button("Sign out", click -> signedIn.logout());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        Span role = Pieces.span("role", roles.stream().limit(2).collect(Collectors.joining(", ")));
        role.setTitle(String.join(", ", roles));
        who.removeAll();
        who.add(Pieces.div("who-text", Pieces.span("who-name", name), role), out);
    }

    private static Component brand(String product) {
        Image mark = new Image("ourplan-mark.svg", "");
        Anchor home = new Anchor("", mark, new Span(product));
        home.addClassName("brand");
        home.getElement().setAttribute("aria-label", product + ", start page");
        return home;
    }

    private Nav navigation(List<Place> places) {
        UnorderedList list = new UnorderedList();
        for (Place place : places) {
            Anchor way = new Anchor(place.path(), place.label());
            ways.put(place.path(), way);
            list.add(new ListItem(way));
        }
        Nav nav = new Nav(list);
        nav.addClassName("ways");
        nav.getElement().setAttribute("aria-label", "Main");
        return nav;
    }

    private void showShortcuts() {
        DescriptionList list = Pieces.summary();
        shortcuts.forEach(shortcut -> Pieces.row(list, shortcut.keys(), shortcut.does()));
        Dialog dialog = new Dialog("Keyboard shortcuts", list);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }
}
