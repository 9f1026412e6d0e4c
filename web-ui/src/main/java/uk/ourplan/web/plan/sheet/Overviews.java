package uk.ourplan.web.plan.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.PlanNavigation;

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
                    how(need),
                    cost(desk, id)));
        }
        return table("Needs at a glance", body, "Need", "Eligible", "Met by", "How", "Cost of what meets it");
    }

    /** How, and why that is a sensible way: whoever signs reads it here (NEED-10). */
    private static String how(JsonNode need) {
        String why = need.path("why_this_way").asString("");
        String how = need.path("how").asString("");
        return why.isBlank() ? how : how + " Why this way: " + why;
    }

    /**
     * What was said at eligibility beside what stands now; the first stays as it is. An eligible one leads to how its need is
     * met, another to the advice (OUTCOME-04).
     */
    private static Optional<Component> carriedOver(Desk desk) {
        NativeTableBody body = new NativeTableBody();
        for (JsonNode carried : desk.content(SectionName.OUTCOMES).path("carried_over")) {
            String code = carried.path("outcome").asString("");
            String before = desk.saidAtAssessment().getOrDefault(code, "");
            String now = carried.path("text").asString("");
            NativeTableRow row = row(
                    Words.of(code),
                    before,
                    before.equals(now) ? "As before" : "Changed since eligibility: " + now,
                    carried.path("confirmed").isString() ? "Yes" : "Not yet");
            row.add(new NativeTableCell(onwards(desk, code)));
            body.add(row);
        }
        return table(
                "Said at the assessment",
                body,
                "Outcome of the assessment",
                "Then",
                "Now",
                "Gone through together",
                "Goes on in");
    }

    private static Component onwards(Desk desk, String outcome) {
        UUID plan = desk.plan();
        String need = eligibleNeed(desk, outcome);
        if (plan == null) {
            return Pieces.quiet(need.isBlank() ? "Advice" : "Need " + need);
        }
        Anchor way = need.isBlank()
                ? PlanNavigation.link("Advice", plan, SectionName.ADVICE, null)
                : PlanNavigation.link(
                        "How need " + need + " is met", plan, SectionName.NEEDS, "needs[" + need + "].how");
        way.setAriaLabel(way.getText() + ", for: " + Words.of(outcome));
        return way;
    }

    /** The number of the eligible need that speaks of this outcome; blank where none does. */
    private static String eligibleNeed(Desk desk, String outcome) {
        for (JsonNode need : desk.content(SectionName.NEEDS).path("needs")) {
            if (need.path("eligible").asBoolean(false)
                    && need.path("outcomes").valueStream().anyMatch(one -> outcome.equals(one.asString("")))) {
                return need.path("id").asString("");
            }
        }
        return "";
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
