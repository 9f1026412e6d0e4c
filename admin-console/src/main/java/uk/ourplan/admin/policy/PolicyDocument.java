package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final int size;

    PolicyDocument(List<SettingView> settings, String wanted) {
        addClassName("policy-document");
        Map<String, Section> groups = new LinkedHashMap<>();
        List<SettingView> found =
                settings.stream().filter(setting -> matches(setting, wanted)).toList();
        size = found.size();
        found.forEach(setting ->
                groups.computeIfAbsent(setting.group(), PolicyDocument::group).add(entry(setting)));
        if (groups.isEmpty()) {
            add(Pieces.empty("No setting has these words. Try fewer of them, or one of the rule's numbers."));
        } else if (wanted.isBlank()) {
            add(contents(groups));
        }
        groups.values().forEach(this::add);
    }

    /** How many settings it shows. */
    int size() {
        return size;
    }

    /** The ways to the groups; they lead there without a new address, so that the chosen day stays. */
    private static Component contents(Map<String, Section> groups) {
        UnorderedList list = new UnorderedList();
        groups.forEach((name, section) -> {
            Anchor way = new Anchor("#" + section.getId().orElseThrow(), name);
            way.setRouterIgnore(true);
            way.getElement().executeJs(GO, section.getElement());
            list.add(new ListItem(way));
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

    private static Section group(String name) {
        Section section = new Section(new H2(name));
        section.addClassName("policy-group");
        section.setId("group-" + name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-"));
        section.getElement().setAttribute("tabindex", "-1");
        return section;
    }

    private static Component entry(SettingView setting) {
        Anchor title = Pieces.link(setting.title(), PolicyNavigation.setting(setting.key()));
        Div entry = new Div(new H3(title), value(setting), Pieces.quiet(setting.meaning()), since(setting));
        entry.addClassName("policy-entry");
        if (!setting.bounds().isEmpty()) {
            UnorderedList bounds = new UnorderedList();
            setting.bounds().forEach(bound -> bounds.add(BoundWords.line(bound)));
            com.vaadin.flow.component.details.Details law = new com.vaadin.flow.component.details.Details();
            law.setSummary(new com.vaadin.flow.component.html.Span(
                    new com.vaadin.flow.component.html.Span("What the law fixes"),
                    Pieces.span("only-heard", " about " + setting.title())));
            law.add(bounds);
            entry.add(law);
        }
        return entry;
    }

    private static Component value(SettingView setting) {
        if (!setting.decided()) {
            return new Paragraph(Pieces.tag("Not decided yet", Tone.STOP));
        }
        return Pieces.lead(ValueWords.alone(setting.inWords()));
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
        if (setting.why() != null) {
            says.append(". ").append(setting.why());
        }
        return Pieces.quiet(says.toString());
    }
}
