package uk.ourplan.web.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.IndicativeWorked;
import uk.ourplan.api.plan.IndicativeWorked.Line;
import uk.ourplan.api.plan.IndicativeWorked.Tool;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.money.Money;

/** How the indicative budget was worked out, line by line, beside the figure that was entered (BUDGET-05). */
public final class IndicativeWorking extends Details {

    private static final long serialVersionUID = 1L;

    public IndicativeWorking(IndicativeWorked worked) {
        setSummaryText(worked.label() + ": how it was worked out");
        add(Pieces.quiet("A guide to plan with, not agreed, and never a limit."));
        Tool tool = worked.tool();
        if (tool == null) {
            add(new Paragraph(
                    "The council uses no costing tool today: the figure is entered by hand, with its reason."));
        } else {
            add(new Paragraph(tool.name() + ", version " + tool.version() + ", in use since "
                    + Words.day(tool.inUseFrom()) + "."));
        }
        if (!worked.lines().isEmpty()) {
            add(lines(worked));
        }
        add(new Paragraph(entered(worked)));
        if (tool != null && !tool.rates().isEmpty()) {
            Details rates = new Details("Rates of the tool");
            rates.add(rates(tool));
            add(rates);
        }
    }

    private static String entered(IndicativeWorked worked) {
        Money entered = worked.entered();
        if (entered == null) {
            return "No figure is entered yet.";
        }
        String because = worked.reason() == null || worked.reason().isBlank()
                ? " No reason is written."
                : " Because: " + worked.reason();
        if (worked.weekly() == null) {
            return "Entered by hand: " + entered + " a week." + because;
        }
        return entered.equals(worked.weekly())
                ? "Entered: the same, " + entered + " a week."
                : "Entered instead: " + entered + " a week." + because + " Both figures are kept.";
    }

    private static Component lines(IndicativeWorked worked) {
        NativeTableBody body = new NativeTableBody();
        for (Line line : worked.lines()) {
            body.add(row(
                    line.need(),
                    Words.of(line.support()),
                    line.units() == null ? "" : line.units().toPlainString() + " × " + Words.within(line.unit()),
                    said(line.each()),
                    line.pence() == null
                            ? Words.or(line.why(), "")
                            : line.pence().toString()));
        }
        body.add(row("Together a week", "", "", "", said(worked.weekly())));
        return table("The working", body, "Need", "Support", "Units a week", "Rate", "A week");
    }

    private static Component rates(Tool tool) {
        NativeTableBody body = new NativeTableBody();
        tool.rates()
                .forEach(rate ->
                        body.add(row(rate.support(), rate.unit(), rate.each().toString())));
        return table("Rates", body, "Support", "Unit", "Each");
    }

    private static String said(@Nullable Money money) {
        return money == null ? "" : money.toString();
    }

    private static NativeTableRow row(String head, String... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(head);
        first.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                Stream.concat(Stream.of((Component) first), Stream.of(cells).map(NativeTableCell::new))
                        .toArray(Component[]::new));
    }

    private static Component table(String caption, NativeTableBody body, String... heads) {
        NativeTableRow head = new NativeTableRow(Stream.of(heads)
                .map(title -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
                    cell.getElement().setAttribute("scope", "col");
                    return (Component) cell;
                })
                .toArray(Component[]::new));
        NativeTableCaption title = new NativeTableCaption();
        title.setText(caption);
        NativeTable table = new NativeTable(title, new NativeTableHeader(head), body);
        table.addClassName("overview");
        return Pieces.wide(caption, table);
    }
}
