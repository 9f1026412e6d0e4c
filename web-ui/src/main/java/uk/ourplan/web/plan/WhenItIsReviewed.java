package uk.ourplan.web.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.ourplan.api.determination.DeterminationAnswer;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.sheet.Desk;

/** Beside the review of a first plan: when the law and the council's policy want it, by the days that the plan supposes (SCHEDULE-03). */
class WhenItIsReviewed extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DeterminationsApi determinations;
    private final transient Desk desk;
    private final transient Ask ask;
    private final Div says = new Div();

    WhenItIsReviewed(DeterminationsApi determinations, Desk desk, Ask ask) {
        this.determinations = determinations;
        this.desk = desk;
        this.ask = ask;
        addClassNames("sheet", "review-reckoned");
        says.getElement().setAttribute("aria-live", "polite");
        add(new H3("When the first review falls"), says);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        look();
    }

    /** Asked anew after each save. */
    void look() {
        JsonNode supposed = desk.content(SectionName.REVIEW).path("supposes");
        if (!supposed.path("signed_off").isString()) {
            says.removeAll();
            says.add(
                    Pieces.quiet("It is reckoned here once “Days that the reckoning supposes” has a day of sign-off."));
            return;
        }
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("signed_off_on", supposed.path("signed_off").asString());
        facts.put("services_started_on", dayOf(supposed.path("services_started")));
        facts.put("start_move_confirmed", supposed.path("start_confirmed").asBoolean(false));
        facts.put("last_review_on", null);
        facts.put("revised", false);
        facts.put("first_payment_on", dayOf(supposed.path("first_payment")));
        facts.put("last_payment_review_on", null);
        facts.put("earlier_date_agreed", null);
        ask.read(
                determinations.determine("review-schedule", DeterminationQuestion.about(facts)),
                this::show,
                trouble -> {
                    says.removeAll();
                    says.add(new Paragraph(trouble.detail()));
                });
    }

    private void show(DeterminationAnswer reckoned) {
        says.removeAll();
        Map<String, @Nullable Object> answer = reckoned.answer();
        if (answer != null) {
            String earliest = day(answer.get("earliest"));
            says.add(new Paragraph((earliest.isEmpty() ? "By " : "From " + earliest + ", and by ")
                    + day(answer.get("due_by")) + " at the latest."));
            if (answer.get("direct_payment_due_by") != null) {
                says.add(new Paragraph(
                        "The direct payment is looked at by " + day(answer.get("direct_payment_due_by")) + "."));
            }
        }
        says.add(new Why(reckoned.reasons(), reckoned.settings(), reckoned.on(), "these days"));
    }

    private static @Nullable String dayOf(JsonNode day) {
        return day.isString() ? day.asString() : null;
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : Words.day(LocalDate.parse(day.toString()));
    }
}
