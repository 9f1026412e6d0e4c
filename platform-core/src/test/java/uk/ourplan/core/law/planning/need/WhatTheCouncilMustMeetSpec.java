package uk.ourplan.core.law.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.planning.need.WhatTheCouncilMustMeet.Answer;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.Needs.Need;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatTheCouncilMustMeetSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @ParameterizedTest(name = "eligible {0}, met by {1}, willing {2}, able {3}: {4}, duty {5}")
    @Tag("NEED-03")
    @Tag("EQUIP-01")
    @CsvSource({
        "true,  carer,                 yes,    yes,    MET,        NONE, false, false",
        "true,  carer,                 yes,    no,     UNMET,      FULL, false, true",
        "true,  carer,                 no,     yes,    UNMET,      FULL, false, true",
        "true,  carer,                 ,       yes,    UNMET,      FULL, true,  true",
        "true,  carer,                 unsure, unsure, UNMET,      FULL, true,  true",
        "true,  carer council,         yes,    yes,    PARTLY_MET, PART, false, true",
        "true,  carer not_met,         yes,    yes,    PARTLY_MET, PART, false, true",
        "true,  equipment not_met,     ,       ,       PARTLY_MET, FULL, false, true",
        "true,  not_met,               ,       ,       UNMET,      FULL, false, true",
        "true,  council,               ,       ,       UNMET,      FULL, false, true",
        "true,  community equipment,   ,       ,       MET,        NONE, false, false",
        "true,  equipment council,     ,       ,       PARTLY_MET, FULL, false, true",
        "true,  carer community,       no,     no,     PARTLY_MET, FULL, false, true",
        "false, not_met,               ,       ,       ,           NONE, false, false"
    })
    void only_what_a_willing_and_able_carer_meets_is_out_of_the_duty(
            boolean eligible,
            String metBy,
            String willing,
            String able,
            WhatTheCouncilMustMeet.Coverage coverage,
            WhatTheCouncilMustMeet.Duty duty,
            boolean assumed,
            boolean costed) {
        assertThat(WhatTheCouncilMustMeet.of(need(eligible, metBy, null), List.of(carer(willing, able))))
                .isEqualTo(new Answer(coverage, duty, assumed, costed));
    }

    @Test
    @Tag("NEED-03")
    void a_need_that_is_not_eligible_and_that_the_council_decides_to_meet_feeds_the_budget() {
        assertThat(WhatTheCouncilMustMeet.of(need(false, "council", true), List.of())
                        .costed())
                .isTrue();
    }

    @Test
    @Tag("NEED-03")
    void when_the_club_closes_the_duty_revives_in_full() {
        assertThat(WhatTheCouncilMustMeet.of(need(true, "community", null), List.of())
                        .duty())
                .isEqualTo(WhatTheCouncilMustMeet.Duty.NONE);
        assertThat(WhatTheCouncilMustMeet.of(need(true, "not_met", null), List.of())
                        .duty())
                .isEqualTo(WhatTheCouncilMustMeet.Duty.FULL);
    }

    private static Need need(boolean eligible, String metBy, @Nullable Boolean willMeet) {
        String codes = String.join("\", \"", Arrays.asList(metBy.split(" ")));
        return JSON.readValue(
                "{\"id\": \"N1\", \"eligible\": " + eligible + ", \"met_by\": [\"" + codes
                        + "\"], \"council_will_meet\": " + willMeet + "}",
                Need.class);
    }

    private static PersonAround carer(@Nullable String willing, @Nullable String able) {
        return JSON.readValue(
                "{\"id\": \"P1\", \"roles\": [\"carer\"], \"carer\": {\"meets\": [\"N1\"], \"willing\": "
                        + quoted(willing) + ", \"able\": " + quoted(able) + "}}",
                PersonAround.class);
    }

    private static String quoted(@Nullable String code) {
        return code == null ? "null" : "\"" + code + "\"";
    }
}
