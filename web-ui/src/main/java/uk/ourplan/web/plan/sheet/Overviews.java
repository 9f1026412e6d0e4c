package uk.ourplan.web.plan.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;

/** Needs and lines of support as a table, involvement day by day: everything at a glance before the details. */
public final class Overviews {

    private Overviews() {}

    /** The overview of a section, where it has one and something to show. */
    public static Optional<Component> of(SectionName section, Desk desk) {
        return switch (section) {
            case OUTCOMES -> carriedOver(desk);
            case NEEDS -> needs(desk);
            case SUPPORT -> lines(desk);
            case PEOPLE_INVOLVED -> Optional.of(InvolvementOverview.of(desk));
            default -> Optional.empty();
        };
    }

    private static Optional<Component> needs(Desk desk) {
        JsonNode needs = desk.content(SectionName.NEEDS).path("needs");
        NativeTableBody body = new NativeTableBody();
        for (JsonNode need : needs) {
            String id = need.path("id").asString("");
            body.add(row(
                    id + " " + need.path("text").asString(""),
                    eligible(need.path("eligible")),
                    codes(need.path("met_by")),
                    need.path("how").asString(""),
                    cost(desk, id)));
        }
        return table("Needs at a glance", body, "Need", "Eligible", "Met by", "How", "Cost of what meets it");
    }

    /** What was said at eligibility beside what stands now; the first stays as it is (OUTCOME-04). */
    private static Optional<Component> carriedOver(Desk desk) {
        NativeTableBody body = new NativeTableBody();
        for (JsonNode carried : desk.content(SectionName.OUTCOMES).path("carried_over")) {
            String code = carried.path("outcome").asString("");
            String before = desk.saidAtAssessment().getOrDefault(code, "");
            String now = carried.path("text").asString("");
            body.add(row(
                    Words.of(code),
                    before,
                    before.equals(now) ? "As before" : "Changed since eligibility: " + now,
                    carried.path("confirmed").isString() ? "Yes" : "Not yet"));
        }
        return table(
                "Said at the assessment", body, "Outcome of the assessment", "Then", "Now", "Gone through together");
    }

    private static Optional<Component> lines(Desk desk) {
        NativeTableBody body = new NativeTableBody();
        for (JsonNode line : desk.content(SectionName.SUPPORT).path("services")) {
            body.add(row(
                    line.path("id").asString("") + " " + line.path("what").asString(""),
                    line.path("provider").path("name").asString(""),
                    amount(line),
                    line.path("funder").isString()
                            ? Words.of(line.path("funder").asString())
                            : "",
                    ids(line.path("meets"))));
        }
        return table("Lines at a glance", body, "What", "From", "Amount", "Paid by", "Meets");
    }

    private static String cost(Desk desk, String need) {
        List<String> costs = new ArrayList<>();
        for (JsonNode line : desk.content(SectionName.SUPPORT).path("services")) {
            for (JsonNode meets : line.path("meets")) {
                if (meets.asString("").equals(need)) {
                    costs.add(line.path("id").asString("") + ": " + amount(line));
                }
            }
        }
        return String.join(", ", costs);
    }

    private static String amount(JsonNode line) {
        return line.path("pence").isNumber()
                ? Words.pounds(line.path("pence").asLong()) + " "
                        + Words.within(line.path("frequency").asString("")).replace("not recorded", "")
                : "";
    }

    private static String eligible(JsonNode answer) {
        return answer.isBoolean() ? (answer.asBoolean() ? "Yes" : "No") : "Open";
    }

    private static String codes(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(one -> all.add(Words.of(one.asString(""))));
        return String.join(", ", all);
    }

    private static String ids(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(one -> all.add(one.asString("")));
        return String.join(", ", all);
    }

    private static NativeTableRow row(String head, String... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(head);
        first.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                Stream.concat(Stream.of((Component) first), Stream.of(cells).map(NativeTableCell::new))
                        .toArray(Component[]::new));
    }

    private static Optional<Component> table(String caption, NativeTableBody body, String... heads) {
        if (body.getRows().isEmpty()) {
            return Optional.empty();
        }
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
        return Optional.of(Pieces.wide(caption, table));
    }
}
