package uk.ourplan.web.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.language.plan.SectionName;

/** The ways to a plan; an address names the plan and the section, never the person. */
public final class PlanNavigation {

    private PlanNavigation() {}

    public static Anchor link(String text, UUID plan) {
        return Pieces.link(text, path(plan));
    }

    /** To where in the plan something is done; {@code field} is a path such as {@code needs[N1].how}. */
    public static Anchor link(String text, UUID plan, SectionName section, @Nullable String field) {
        String at = field == null ? "" : "?at=" + URLEncoder.encode(field, StandardCharsets.UTF_8);
        return Pieces.link(text, path(plan, section) + at);
    }

    public static void open(UI ui, UUID plan) {
        ui.navigate(path(plan));
    }

    static String path(UUID plan) {
        return "plans/" + plan;
    }

    static String path(UUID plan, SectionName section) {
        return path(plan) + "/" + section.code().replace('_', '-');
    }

    /** The way to what was determined about a plan, beside what would be determined now. */
    public static Anchor thenAndNow(UUID plan) {
        return Pieces.link("Then and now", path(plan) + "/then-and-now");
    }

    /** The way to who else makes the plan. */
    static String given(UUID plan) {
        return path(plan) + "/written-by-others";
    }

    /** The way to what became known about a plan after it was written. */
    public static Anchor notices(UUID plan) {
        return Pieces.link("What happened since", path(plan) + "/notices");
    }

    /** The way to its reviews and to the requests for them. */
    public static Anchor reviews(UUID plan) {
        return reviews("Reviews of this plan", plan);
    }

    static Anchor reviews(String text, UUID plan) {
        return Pieces.link(text, path(plan) + "/reviews");
    }

    /** The way to how what the plan promises is arranged. */
    public static Anchor arranging(String text, UUID plan) {
        return Pieces.link(text, path(plan) + "/arranging");
    }

    /** The way to the end of the plan. */
    public static Anchor ending(String text, UUID plan) {
        return Pieces.link(text, path(plan) + "/ending");
    }

    /** The way to how the plan is watched between its reviews. */
    public static Anchor monitoring(UUID plan) {
        return Pieces.link("Watching", path(plan) + "/monitoring");
    }

    /** The way to what the person is charged, and to how they pay for themselves. */
    public static Anchor charging(UUID plan) {
        return Pieces.link("Charges", path(plan) + "/charging");
    }

    /** The way to how the budget is managed, and to deciding it anew. */
    public static Anchor budgetMethods(UUID plan) {
        return Pieces.link("How the budget is managed", path(plan) + "/budget-methods");
    }

    /** The way to what protects the person, and to raising a concern. */
    public static Anchor protection(UUID plan) {
        return Pieces.link("Raise a concern", path(plan) + "/protection");
    }

    /** The way to who gets which copy, and to what was sent. */
    public static Anchor copies(UUID plan) {
        return Pieces.link("Copies", path(plan) + "/copies");
    }

    /** The way to the letters about a plan, made and to be made. */
    public static Anchor letters(UUID plan) {
        return Pieces.link("Letters", path(plan) + "/letters");
    }

    /** The way to disagreement and incidents about a plan. */
    static Anchor disagreement(UUID plan) {
        return Pieces.link("Disagreement", path(plan) + "/disagreement");
    }

    /** How the plan was made: notes, tools, and the quality checklist. */
    static String notes(UUID plan) {
        return path(plan) + "/notes";
    }

    static String agreement(UUID plan) {
        return path(plan) + "/agreement";
    }
}
