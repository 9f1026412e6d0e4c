package uk.ourplan.admin.pack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.admin.policy.PolicyNavigation;
import uk.ourplan.api.pack.PolicyComparison;
import uk.ourplan.api.pack.PolicyComparison.Compared;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The council's policy beside another's, one group at a time; what is ticked is copied into one draft. */
@Route("compare-with")
@PageTitle("Two policies side by side – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class ComparingView extends Main implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient PolicySharingApi sharing;
    private final boolean mayCopy;
    private final transient Ask ask;
    private final LocalDate tomorrow;
    private final H1 title = new H1("Two policies side by side");
    private final Div groups = new Div();
    private final Section shown = new Section();
    private final Checkbox onlyDifferent = new Checkbox("Only what differs", true);
    private @Nullable Copying copying;
    private @Nullable PolicyComparison comparison;
    private String sharer = "";

    ComparingView(PolicySharingApi sharing, SignedIn signedIn, Clock clock) {
        this.sharing = sharing;
        this.ask = new Ask(this, signedIn.worker());
        this.mayCopy = signedIn.worker().may(Permission.COUNCIL_ADMIN);
        this.tomorrow = LocalDate.now(clock).plusDays(1);
        addClassName("comparing");
        onlyDifferent.addValueChangeListener(change -> settings());
    }

    @Override
    public void setParameter(BeforeEvent event, String sharer) {
        this.sharer = sharer;
        removeAll();
        shown.removeAll();
        shown.add(Awaited.progress("Putting the two side by side"));
        copying = mayCopy ? new Copying(sharer, sharing, ask, tomorrow) : null;
        Div body = Pieces.div("comparing-body", groups, Pieces.div("comparing-settings", onlyDifferent, shown));
        add(Pieces.link("Compare with other councils", "compare"), title, body);
        if (copying != null) {
            add(copying);
        }
        load(null);
    }

    private void load(@Nullable String group) {
        ask.read(
                sharing.compare(sharer, null, group),
                answer -> {
                    comparison = answer;
                    title.setText("Your policy beside that of " + answer.theirName());
                    groups();
                    settings();
                    if (group != null) {
                        shown.getElement().executeJs("setTimeout(() => this.focus())");
                    }
                },
                trouble -> {
                    shown.removeAll();
                    shown.add(Awaited.note(trouble, () -> load(group)));
                });
    }

    private void groups() {
        PolicyComparison now = comparison;
        if (now == null) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (PolicyComparison.Group group : now.groups()) {
            Button way = new Button(group.name(), click -> load(group.name()));
            way.addThemeName("tertiary");
            if (group.name().equals(now.group())) {
                way.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(
                    way,
                    Pieces.span(
                            "quiet",
                            group.different() == 0
                                    ? "all the same"
                                    : group.different() + " of " + group.settings() + " differ")));
        }
        Nav nav = new Nav(list);
        nav.addClassName("comparing-groups");
        nav.getElement().setAttribute("aria-label", "Groups of settings");
        groups.removeAll();
        groups.add(nav);
    }

    private void settings() {
        PolicyComparison now = comparison;
        if (now == null) {
            return;
        }
        shown.removeAll();
        shown.getElement().setAttribute("tabindex", "-1");
        shown.add(new H2(now.group()));
        List<Compared> wanted = now.settings().stream()
                .filter(setting -> !onlyDifferent.getValue() || !setting.same())
                .toList();
        if (wanted.isEmpty()) {
            shown.add(Pieces.empty(
                    "In this group both councils have decided the same. Choose another group, or show everything."));
        }
        wanted.forEach(setting -> shown.add(entry(setting, now)));
    }

    private Component entry(Compared setting, PolicyComparison now) {
        Div entry = Pieces.div(
                "policy-entry",
                new H3(Pieces.link(setting.title(), PolicyNavigation.setting(setting.key()))),
                setting.same() ? Pieces.tag("The same", Tone.GOOD) : Pieces.tag("Different", Tone.PROMPT),
                new BeforeAndAfter(
                        "Yours, " + since(setting.oursSince()),
                        setting.ours(),
                        now.theirName() + ", " + since(setting.theirsSince()),
                        setting.theirs()),
                new Paragraph(setting.meaning()));
        Copying ticked = copying;
        if (ticked != null && setting.mayBeCopied()) {
            Checkbox copy = new Checkbox("Copy “" + setting.title() + "”", ticked.has(setting.key()));
            copy.addValueChangeListener(change -> ticked.tick(setting.key(), setting.title(), change.getValue()));
            entry.add(copy);
        }
        return entry;
    }

    private static String since(@Nullable LocalDate since) {
        return since == null ? "the platform's default" : "since " + Words.day(since);
    }
}
