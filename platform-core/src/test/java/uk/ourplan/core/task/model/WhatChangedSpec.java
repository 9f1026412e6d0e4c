package uk.ourplan.core.task.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.law.SettingRead;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatChangedSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final OwedTask ONE = OwedTask.of("RULE-01", "1", "Do it.", "It ends when it is done.");
    private static final OpenTask OPEN = new OpenTask(UUID.randomUUID(), ONE);

    @Test
    void what_is_owed_and_not_open_is_opened() {
        assertThat(WhatChanged.between(List.of(), List.of(ONE)).opened()).containsExactly(ONE);
    }

    @Test
    void what_is_open_and_owed_alike_is_left_alone() {
        assertThat(WhatChanged.between(List.of(OPEN), List.of(ONE)).isNothing()).isTrue();
    }

    @Test
    void another_day_another_owner_or_other_words_write_it_anew_under_its_id() {
        for (OwedTask now : List.of(
                ONE.by(DAY),
                ONE.of(TaskOwner.LINE_MANAGER),
                ONE.under("Care Act 2014 s.9"),
                OwedTask.of("RULE-01", "1", "Do it at once.", "It ends when it is done."))) {
            assertThat(WhatChanged.between(List.of(OPEN), List.of(now)).changed())
                    .containsExactly(new OpenTask(OPEN.id(), now));
        }
    }

    @Test
    void what_is_owed_no_longer_is_closed() {
        assertThat(WhatChanged.between(List.of(OPEN), List.of()).closed()).containsExactly(OPEN);
    }

    @Test
    void the_same_key_twice_is_the_same_task() {
        assertThat(WhatChanged.between(List.of(), List.of(ONE, ONE.by(DAY))).opened())
                .containsExactly(ONE);
    }

    @Test
    void a_newer_policy_that_says_the_same_changes_nothing_and_another_value_does() {
        OpenTask open = new OpenTask(OPEN.id(), ONE.reading(read(Map.of("a", 1, "b", List.of(2L)), 1)));
        Map<String, Object> otherOrder = new LinkedHashMap<>();
        otherOrder.put("b", List.of(2));
        otherOrder.put("a", 1L);

        assertThat(WhatChanged.between(List.of(open), List.of(ONE.reading(read(otherOrder, 2))))
                        .isNothing())
                .isTrue();
        assertThat(WhatChanged.between(List.of(open), List.of(ONE.reading(read(Map.of("a", 3), 2))))
                        .changed())
                .hasSize(1);
    }

    private static SettingRead read(Object value, int version) {
        return new SettingRead("some.setting", value, DAY, version);
    }
}
