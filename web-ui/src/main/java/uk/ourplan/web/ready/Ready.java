package uk.ourplan.web.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.ChecklistItem;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.record.RecordNavigation;

/** The findings of a plan, heaviest first, each with why and with a link to where it is mended; and the whole checklist. */
public final class Ready extends Section {

    private static final long serialVersionUID = 1L;

    private final UUID plan;
    private final Paragraph says = new Paragraph();
    private boolean promptsOpen;
    private final Div groups = Pieces.div("finding-groups");

    public Ready(UUID plan, Readiness readiness) {
        this.plan = plan;
        addClassNames("sheet", "ready");
        says.getElement().setAttribute("role", "status");
        add(new H2("Ready to sign off?"), says, groups);
        show(readiness);
    }

    /** Tells what holds now. */
    public void show(Readiness readiness) {
        List<Finding> findings = readiness.findings();
        long stops = findings.stream().filter(f -> f.weight() == Weight.BLOCKS).count();
        String next = readiness.maySubmit()
                ? "Nothing stops it from being submitted."
                : Words.many(stops, "thing stands", "things stand") + " in the way.";
        if (!next.equals(says.getText())) {
            says.setText(next);
        }
        groups.removeAll();
        group(readiness.maySubmit() ? "Stops a later step" : "Stops it", Weight.BLOCKS, findings);
        group("Look at", Weight.WARNS, findings);
        prompts(findings);
        if (findings.isEmpty()) {
            groups.add(Pieces.tag("Everything is there", Tone.GOOD));
        }
        groups.add(checklist(readiness.checklist()));
    }

    private void group(String title, Weight weight, List<Finding> findings) {
        List<Finding> these =
                findings.stream().filter(f -> f.weight() == weight).toList();
        if (these.isEmpty()) {
            return;
        }
        groups.add(new H3(title + " (" + these.size() + ")"), list(these));
    }

    /** Folded, because they are many on any plan and stop nothing; as whoever reads left it, whatever is saved meanwhile. */
    private void prompts(List<Finding> findings) {
        List<Finding> these =
                findings.stream().filter(f -> f.weight() == Weight.PROMPTS).toList();
        if (these.isEmpty()) {
            return;
        }
        Details fold = new Details("Think of (" + these.size() + ")", list(these));
        fold.setOpened(promptsOpen);
        fold.addOpenedChangeListener(change -> {
            if (change.isFromClient()) {
                promptsOpen = change.isOpened();
            }
        });
        groups.add(fold);
    }

    private UnorderedList list(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        findings.forEach(finding -> list.add(new ListItem(finding(plan, finding))));
        return list;
    }

    /** One finding with its link and its why. */
    public static Component finding(UUID plan, Finding finding) {
        Tone tone = switch (finding.weight()) {
            case BLOCKS -> Tone.STOP;
            case WARNS -> Tone.WARN;
            case PROMPTS -> Tone.PROMPT;
        };
        Div one = Pieces.div("finding", Pieces.tag(weightWords(finding), tone), new Span(finding.says()));
        if (finding.part() != null) {
            one.add(RecordNavigation.fromPlan(finding.mend(), plan, finding.part(), finding.field()));
        } else if (finding.section() == null) {
            one.add(Pieces.span("quiet", finding.mend()));
        } else {
            one.add(mend(plan, finding.mend(), finding.section(), finding.field()));
        }
        one.add(new Why(finding));
        return one;
    }

    private static String weightWords(Finding finding) {
        Step step = finding.step();
        return switch (finding.weight()) {
            case BLOCKS -> step == null ? "Stops it" : "Stops " + stopped(step);
            case WARNS -> "Warning";
            case PROMPTS -> "Prompt";
        };
    }

    private static String stopped(Step step) {
        return switch (step) {
            case PRESENT -> "presenting";
            case AGREE -> "agreeing";
            case SUBMIT -> "submitting";
            case AUTHORISE -> "authorising";
            case ISSUE -> "issuing";
        };
    }

    private static Anchor mend(UUID plan, String mend, SectionName section, @Nullable String field) {
        String at = field == null ? "" : "?at=" + URLEncoder.encode(field, StandardCharsets.UTF_8);
        return Pieces.link(mend, "plans/" + plan + "/" + section.code().replace('_', '-') + at);
    }

    private Details checklist(List<ChecklistItem> items) {
        long applying = items.stream()
                .filter(item -> !"not_applicable".equals(item.state()))
                .count();
        long present =
                items.stream().filter(item -> "present".equals(item.state())).count();
        NativeTableBody body = new NativeTableBody();
        items.forEach(item -> body.add(new NativeTableRow(
                new NativeTableCell(
                        item.section() == null || !"missing".equals(item.state())
                                ? new Span(item.text())
                                : mend(plan, item.text(), item.section(), item.field())),
                new NativeTableCell(state(item)))));
        NativeTable table =
                new NativeTable(new NativeTableHeader(new NativeTableRow(head("Item"), head("State"))), body);
        Details all = new Details("Whole checklist: " + present + " of " + applying + " there", table);
        all.addClassName("checklist");
        return all;
    }

    private static Component head(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Component state(ChecklistItem item) {
        Div state = new Div();
        switch (item.state()) {
            case "present" -> state.add(Pieces.tag("There", Tone.GOOD));
            case "missing" -> state.add(Pieces.tag("Missing", Tone.STOP));
            default -> state.add(Pieces.tag("Does not apply", Tone.CALM));
        }
        state.add(
                Pieces.span("source", item.provision() == null ? item.rule() : item.rule() + " · " + item.provision()));
        return state;
    }
}
