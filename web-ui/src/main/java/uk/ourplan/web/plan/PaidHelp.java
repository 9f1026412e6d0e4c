package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.language.plan.ProviderKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.sheet.Desk;

/** Whoever is paid to help and stands as a carer becomes an assistant or a provider by one step (CARER-01). */
final class PaidHelp extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable moved;

    /** {@code moved} is what happens once somebody was moved from the people to the lines of support. */
    PaidHelp(Desk desk, Runnable moved) {
        this.desk = desk;
        this.moved = moved;
        look();
    }

    /** Shows those who are paid as the section now says. */
    void look() {
        removeAll();
        for (JsonNode person : desk.content(SectionName.PEOPLE_INVOLVED).path("people")) {
            if (person instanceof ObjectNode helper && isPaidCarer(helper)) {
                add(step(helper));
            }
        }
    }

    private static boolean isPaidCarer(ObjectNode helper) {
        return helper.path("paid").asBoolean(false)
                && StreamSupport.stream(helper.path("roles").spliterator(), false)
                        .anyMatch(role -> role.asString("").equals("carer"))
                && helper.path("carer").path("kept_as_carer").asString("").isBlank();
    }

    private Div step(ObjectNode helper) {
        String name = helper.path("name").asString(helper.path("id").asString(""));
        Button assistant =
                new Button("Make " + name + " a personal assistant", click -> move(helper, ProviderKind.ASSISTANT));
        Button provider = new Button("Make " + name + " a provider", click -> move(helper, ProviderKind.AGENCY));
        return Pieces.div(
                "notice",
                new Paragraph(name + " is paid to help and is entered as a carer. Paid help is not a carer; a line of"
                        + " support is begun for it, with what the help is and costs still to be said."),
                Pieces.div("actions", assistant, provider));
    }

    private void move(ObjectNode helper, ProviderKind kind) {
        ArrayNode roles = helper.arrayNode();
        helper.path("roles").forEach(role -> {
            if (!role.asString("").equals("carer")) {
                roles.add(role);
            }
        });
        helper.set("roles", roles);
        helper.putNull("carer");
        ArrayNode lines = desk.content(SectionName.SUPPORT).withArray("services");
        ObjectNode line = lines.addObject();
        line.put("id", "S" + (highest(lines) + 1));
        line.putObject("provider").put("name", helper.path("name").asString("")).put("kind", kind.code());
        moved.run();
        look();
    }

    private static int highest(ArrayNode lines) {
        int highest = 0;
        for (JsonNode line : lines) {
            String id = line.path("id").asString("");
            if (id.matches("S[0-9]{1,6}")) {
                highest = Math.max(highest, Integer.parseInt(id.substring(1)));
            }
        }
        return highest;
    }
}
