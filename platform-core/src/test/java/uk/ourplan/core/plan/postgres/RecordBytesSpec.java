package uk.ourplan.core.plan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.plan.model.LivePlansOf;
import uk.ourplan.core.plan.model.PlanFacts;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.Signatory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordBytesSpec {

    record Everything(
            boolean plain,
            @Nullable Boolean truth,
            @Nullable Long number,
            @Nullable LocalDate day,
            @Nullable String text,
            @Nullable Signatory one,
            @Nullable Given<Money> given,
            @Nullable Given<LocalDate> open,
            @Nullable List<@Nullable Inner> rows,
            Set<String> codes) {}

    record Inner(long pence) {}

    @Test
    void whatever_a_record_says_comes_back_as_it_was() {
        RecordBytes<Everything> bytes = new RecordBytes<>(Everything.class);
        List<Everything> all = List.of(
                new Everything(
                        true,
                        false,
                        -4_200_000_000_000L,
                        LocalDate.of(1999, 12, 31),
                        "žluťoučký £",
                        Signatory.PERSON,
                        new Given<>(new Money(120_050)),
                        new Given<>(null),
                        Arrays.asList(new Inner(0), null, new Inner(Long.MAX_VALUE)),
                        Set.of("a", "b")),
                new Everything(false, null, null, null, null, null, null, null, null, Set.of()));

        assertThat(all)
                .allSatisfy(one -> assertThat(bytes.read(bytes.write(one))).isEqualTo(one));
    }

    @Test
    void the_facts_of_every_sample_come_back_as_they_were_and_no_name_stands_in_the_bytes() {
        Casework casework = Casework.with("northmoor");
        casework.takeIn("01-mo-tattersby");
        casework.takeIn("03-alasdair-munro-keane");
        casework.signed();
        RecordBytes<PlanFacts> bytes = new RecordBytes<>(PlanFacts.class);
        List<LivePlan> plans = LivePlansOf.all(casework);

        assertThat(plans).hasSizeGreaterThan(2).allSatisfy(live -> {
            byte[] written = bytes.write(live.facts());
            assertThat(bytes.read(written)).isEqualTo(live.facts());
            assertThat(new String(written, StandardCharsets.ISO_8859_1))
                    .doesNotContainIgnoringCase(live.person().person().lastName());
        });
    }

    @Test
    void every_class_that_says_how_the_bytes_are_read_is_known() {
        assertThat(new RecordBytes<>(PlanFacts.class).classes())
                .contains(PlanFacts.class, PlanFacts.Line.class, Given.class, Money.class, Signatory.class);
    }
}
