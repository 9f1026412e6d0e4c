package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.SectionName;

/** What brings a draft version to where it can be submitted. */
public final class Revisions {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Revisions() {}

    /** With the day of its review, every agreed change withdrawn, presented, and signed by the person. */
    public static void agreed(Casework council, UUID plan) {
        LocalDate today = LocalDate.now(Days.LONDON);
        SectionView review = council.open(council.practitioner(), plan).sections().stream()
                .filter(section -> section.name() == SectionName.REVIEW)
                .findFirst()
                .orElseThrow();
        ObjectNode content = (ObjectNode) JSON.valueToTree(Objects.requireNonNull(review.content()));
        content.remove("name");
        content.put("proposed", today.plusWeeks(7).toString());
        content.put("person_view", "That suits me.");
        content.put("wellbeing_effect", "None feared.");
        content.path("revised")
                .path("changes")
                .forEach(change -> ((ObjectNode) change).put("withdrawn_because", "She changed her mind."));
        council.save(council.practitioner(), plan, "review", review.revision(), JSON.writeValueAsString(content))
                .expectStatus()
                .isOk();
        post(council, plan, "presentation", Map.of("presented_on", today, "disclaimer_told_on", today));
        post(
                council,
                plan,
                "agreement",
                Map.of(
                        "signed",
                        today,
                        "signed_by",
                        "person",
                        "presented",
                        today,
                        "steps_to_agree",
                        List.of(Map.of("dated", today, "what", "Gone through together", "result", "agreed"))));
    }

    private static void post(Casework council, UUID plan, String step, Map<String, ?> sent) {
        council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/{step}", plan, step)
                .bodyValue(sent)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
