package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import uk.ourplan.admin.policy.value.ValueShown;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;

/** A policy read from top to bottom: groups, and in each group its settings in words. */
final class PolicyDocument extends Div {

    private static final long serialVersionUID = 1L;

    private static final String GO = """
            this.addEventListener('click', click => {
              click.preventDefault();
              $0.scrollIntoView();
              $0.focus({preventScroll: true});
            });""";

    /** Paper cannot be opened: what is folded away on the screen is unfolded for printing, and folded again. */
    private static final String UNFOLD_ON_PAPER = """
            if (!window.ourplanPaper) {
              window.ourplanPaper = true;
              const laws = folded => document.querySelectorAll('.policy-entry vaadin-details' + folded);
              window.addEventListener('beforeprint', () => laws(':not([opened])').forEach(law => {
                law.opened = true;
                law.dataset.unfolded = '';
              }));
              window.addEventListener('afterprint', () => laws('[data-unfolded]').forEach(law => {
                law.opened = false;
                delete law.dataset.unfolded;
              }));
            }""";

    private final int size;

    PolicyDocument(List<SettingView> settings, String wanted, boolean onlyOwn) {
        addClassName("policy-document");
        getElement().executeJs(UNFOLD_ON_PAPER);
        List<SettingView> found = settings.stream()
                .filter(setting -> matches(setting, wanted))
                .filter(setting -> !onlyOwn || !setting.isDefault())
                .toList();
        size = found.size();
        if (found.isEmpty()) {
            add(Pieces.empty(
                    wanted.isBlank()
                            ? "The council has decided nothing itself yet: every setting says what the platform says for everybody."
                                    + " Open a setting and draft a change to decide it."
                            : "No setting has these words. Try fewer of them, or one of the rule's numbers."));
            return;
        }
        Map<String, List<SettingView>> groups = new LinkedHashMap<>();
        found.forEach(setting -> groups.computeIfAbsent(setting.group(), any -> new ArrayList<>())
                .add(setting));
        Map<String, Section> sections = new LinkedHashMap<>();
        groups.forEach((name, inside) -> sections.put(name, group(name, inside)));
        if (wanted.isBlank()) {
            addClassName("with-contents");
            add(contents(groups, sections));
        }
        Div body = Pieces.div("policy-body");
        sections.values().forEach(body::add);
        add(body);
    }

    /** How many settings it shows. */
    int size() {
        return size;
    }

    /** The ways to the groups; they lead there without a new address, so that the chosen day stays. */
    private static Component contents(Map<String, List<SettingView>> groups, Map<String, Section> sections) {
        UnorderedList list = new UnorderedList();
        groups.forEach((name, settings) -> {
            Section section = Objects.requireNonNull(sections.get(name));
            Anchor way = new Anchor("#" + section.getId().orElseThrow(), name);
            way.setRouterIgnore(true);
            way.getElement().executeJs(GO, section.getElement());
            list.add(new ListItem(way, Pieces.span("contents-count", String.valueOf(settings.size()))));
        });
        Nav nav = new Nav(list);
        nav.addClassName("policy-contents");
        nav.getElement().setAttribute("aria-label", "Groups of settings");
        return nav;
    }

    private static boolean matches(SettingView setting, String wanted) {
        String all = String.join(
                        " ",
                        setting.key(),
                        setting.title(),
                        setting.meaning(),
                        setting.inWords(),
                        setting.group(),
                        String.join(" ", setting.rules()))
                .toLowerCase(Locale.UK);
        for (String word : wanted.toLowerCase(Locale.UK).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Section group(String name, List<SettingView> settings) {
        long own = settings.stream().filter(setting -> !setting.isDefault()).count();
        Section section = new Section(
                new H2(name),
                Pieces.quiet((own == settings.size() ? "" : own + " of ")
                        + Words.many(settings.size(), "setting", "settings") + " decided here"));
        settings.forEach(setting -> section.add(entry(setting)));
        section.addClassName("policy-group");
        section.setId("group-" + name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-"));
        section.getElement().setAttribute("tabindex", "-1");
        return section;
    }

    private static Component entry(SettingView setting) {
        Anchor title = Pieces.link(setting.title(), PolicyNavigation.setting(setting.key()));
        Paragraph meaning = new Paragraph(setting.meaning());
        meaning.addClassName("entry-meaning");
        Div entry = new Div(new H3(title), meaning, value(setting), since(setting));
        entry.addClassNames("policy-entry", setting.isDefault() ? "entry-default" : "entry-own");
        if (setting.why() != null) {
            entry.add(Pieces.div("entry-why", Pieces.span("entry-term", "Why "), new Span(setting.why())));
        }
        if (setting.legalBasis() != null) {
            entry.add(Pieces.div(
                    "entry-why", Pieces.span("entry-term", "Legal basis or reason "), new Span(setting.legalBasis())));
        }
        if (!setting.bounds().isEmpty()) {
            UnorderedList bounds = new UnorderedList();
            setting.bounds().forEach(bound -> bounds.add(BoundWords.line(bound)));
            Details law = new Details();
            law.setSummary(
                    new Span(new Span("What the law fixes"), Pieces.span("only-heard", " about " + setting.title())));
            law.add(bounds);
            entry.add(law);
        }
        return entry;
    }

    private static Component value(SettingView setting) {
        if (!setting.decided()) {
            return new Paragraph(Pieces.tag("Not decided yet", Tone.STOP));
        }
        return ValueShown.of(setting).orElseGet(() -> Pieces.lead(ValueWords.alone(setting.inWords())));
    }

    private static Component since(SettingView setting) {
        if (setting.isDefault()) {
            return Pieces.quiet("The platform's default: the council has said nothing else.");
        }
        StringBuilder says = new StringBuilder("Since ").append(Words.day(setting.since()));
        says.append(", version ").append(setting.policyVersion());
        if (setting.setByName() != null) {
            says.append(", by ").append(setting.setByName());
        }
        if (setting.approvedByName() != null) {
            says.append(", approved by ").append(setting.approvedByName());
        }
        return Pieces.quiet(says.toString());
    }
}
