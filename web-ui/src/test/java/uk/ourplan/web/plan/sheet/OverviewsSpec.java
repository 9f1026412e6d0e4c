package uk.ourplan.web.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverviewsSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    @Tag("NEED-10")
    void whoever_signs_reads_why_a_need_is_met_in_this_way() {
        Desk desk = new Desk(JSON, List.of(), null);
        desk.content(SectionName.NEEDS).set("needs", JSON.readTree("""
                [{"id": "N1", "text": "Getting washed", "how": "Help every morning.", "why_this_way": "An hour does it."}]"""));

        Component needs = Overviews.of(SectionName.NEEDS, desk).orElseThrow();

        assertThat(needs.getElement().getTextRecursively())
                .contains("Help every morning. Why this way: An hour does it.");
    }
}
