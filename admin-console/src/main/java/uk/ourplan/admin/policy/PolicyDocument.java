package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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

    PolicyDocument(List<SettingView> settings, String wanted) {
        addClassName("policy-document");
        Map<String, Section> groups = new LinkedHashMap<>();
        settings.stream()
                .filter(setting -> matches(setting, wanted))
                .forEach(setting -> groups.computeIfAbsent(setting.group(), PolicyDocument::group)
                        .add(entry(setting)));
        if (groups.isEmpty()) {
            add(Pieces.empty("No setting has these words. Try fewer of them, or one of the rule's numbers."));
        }
        groups.values().forEach(this::add);
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
        return section;
    }

    private static Component entry(SettingView setting) {
        Anchor title = Pieces.link(setting.title(), PolicyNavigation.setting(setting.key()));
        Div entry = new Div(new H3(title), value(setting), Pieces.quiet(setting.meaning()), since(setting));
        entry.addClassName("policy-entry");
        if (!setting.bounds().isEmpty()) {
            UnorderedList bounds = new UnorderedList();
            setting.bounds()
                    .forEach(bound -> bounds.add(BoundWords.line(bound.kind(), bound.says(), bound.provision())));
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
        return Pieces.lead(setting.inWords());
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
