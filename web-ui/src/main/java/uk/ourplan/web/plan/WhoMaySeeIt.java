package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.law.Reason;

/** Beside the people involved: who may see what of the plan, from when to when and why, and the referral to advocacy. */
class WhoMaySeeIt extends Div {

    private static final long serialVersionUID = 1L;

    private final transient InvolvementApi involvement;
    private final transient Ask ask;
    private final UUID plan;
    private final Div inside = new Div();

    WhoMaySeeIt(UUID plan, InvolvementApi involvement, Ask ask) {
        this.plan = plan;
        this.involvement = involvement;
        this.ask = ask;
        addClassName("sheet");
        Anchor referral =
                Pieces.page("/documents/plans/" + plan + "/advocacy-referral", "The referral to advocacy, to print");
        Details fold = new Details("Who may see the plan", inside);
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                look();
            }
        });
        add(fold, referral);
    }

    /** Asked anew whenever it is opened: it follows from what was saved last. */
    private void look() {
        inside.removeAll();
        inside.add(Pieces.quiet("Looking …"));
        ask.read(involvement.whoMaySee(plan), this::shown, trouble -> {
            inside.removeAll();
            inside.add(new Paragraph(trouble.detail()));
        });
    }

    private void shown(WhoMaySee all) {
        inside.removeAll();
        if (all.people().isEmpty()) {
            inside.add(Pieces.quiet(
                    "Nobody but the person and those who work on the plan: nobody is listed around them."));
            return;
        }
        NativeTableBody body = new NativeTableBody();
        all.people().forEach(one -> body.add(row(one)));
        NativeTableCaption title = new NativeTableCaption();
        title.setText("Who may see what, from when to when");
        NativeTable table = new NativeTable(
                title,
                new NativeTableHeader(new NativeTableRow(Stream.of("Who", "Sees", "From", "Until", "Copy", "Why")
                        .map(WhoMaySeeIt::head)
                        .toArray(Component[]::new))),
                body);
        table.addClassName("overview");
        inside.add(Pieces.wide("Who may see what, from when to when", table));
    }

    private static Component head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(MaySee one) {
        NativeTableHeaderCell who = new NativeTableHeaderCell(Words.or(one.name(), one.id()));
        who.getElement().setAttribute("scope", "row");
        String sections = one.sections().stream().map(Words::of).collect(Collectors.joining(", "));
        return new NativeTableRow(
                who,
                new NativeTableCell(Words.of(one.sees()) + (sections.isEmpty() ? "" : ": " + sections)),
                new NativeTableCell(one.from() == null ? "–" : Words.day(one.from())),
                new NativeTableCell(one.until() == null ? "–" : Words.day(one.until())),
                new NativeTableCell(
                        one.copy() == null
                                ? "open"
                                : Words.of(one.copy()) + (one.mustHaveCopy() ? ", must have it" : "")),
                new NativeTableCell(
                        one.why().stream().map(Reason::says).distinct().collect(Collectors.joining(" "))));
    }
}
