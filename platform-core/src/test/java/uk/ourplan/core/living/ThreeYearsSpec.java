package uk.ourplan.core.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.living.Life.Turn;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.InMovedTime;

/**
 * Sample people, each three years from the signature of their plan, with the clock moved day by day. On every day, before and
 * after whatever happens on it, the tasks and reviews in the database are those that {@link WhatIsOwed} reckons. The same seed
 * gives the same lives; another is tried with {@code -Dourplan.living.seed=…}, and days on which nothing can happen are lived
 * too with {@code -Dourplan.living.every_day=true}. All sixteen live only by hand, with {@code -Pliving}.
 */
@DisplayName("SCHEDULE, REVIEW, REVISE, END: people live three years")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThreeYearsSpec {

    private static final LocalDate BEGINS = LocalDate.of(2026, 11, 23);
    private static final LocalDate ENDS = BEGINS.plusYears(3);
    private static final int NEIGHBOURS = 2;
    private static final long SEED = Long.getLong("ourplan.living.seed", 20_261_123L);

    @AfterEach
    void goBack() {
        InMovedTime.CLOCK.to(BEGINS);
    }

    @Test
    @Tag("by-hand")
    void every_clock_task_and_letter_of_all_sixteen_is_on_every_day_as_the_rules_say() {
        wholly(Samples.all());
    }

    /** Who loses a carer, has the plan revised and in the end arranges everything alone. */
    @Test
    void every_clock_task_and_letter_of_one_of_them_is_on_every_day_as_the_rules_say() {
        wholly(Samples.all().stream().filter(name -> name.startsWith("08")).toList());
    }

    @Test
    void the_same_seed_gives_the_same_lives() {
        List<List<String>> diaries = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<Neighbours> lived = lived(List.of(Samples.all().getFirst()), BEGINS.plusDays(90));
            diaries.add(lived.getFirst().lives.getFirst().diary());
        }

        assertThat(diaries.getFirst()).isNotEmpty().isEqualTo(diaries.getLast());
    }

    private static void wholly(List<String> samples) {
        List<Neighbours> lived = lived(samples, ENDS);

        lived.stream()
                .flatMap(council -> council.lives.stream())
                .forEach(life -> assertThat(
                                life.diary().stream().filter(line -> line.contains("the review is complete")))
                        .as("reviews held with %s", life.sample.number())
                        .hasSizeGreaterThanOrEqualTo(2));
        String ours = lived.stream().map(Neighbours::councilId).collect(Collectors.joining("', '", "'", "'"));
        assertThat(column("""
            select owed_key from casework.task
             where council_id in (%s) and owed_key is not null and done_at is not null
               and (done_why is null or done_at < made_at)""".formatted(ours)))
                .as("tasks that went without a word")
                .isEmpty();
        assertThat(column("""
            select one.owed_key from casework.task one join casework.task other
                on other.council_id = one.council_id and other.plan_id = one.plan_id and other.owed_key = one.owed_key
               and other.id > one.id
             where one.council_id in (%s) and one.owed_key is not null
               and (one.done_at is null or other.made_at < one.done_at)
               and (other.done_at is null or one.made_at < other.done_at)""".formatted(ours)))
                .as("tasks that stood twice at once")
                .isEmpty();
    }

    private static List<Neighbours> lived(List<String> samples, LocalDate until) {
        InMovedTime.CLOCK.to(BEGINS);
        Map<String, List<SampleReadyToSign>> byCouncil = samples.stream()
                .map(name -> SampleReadyToSign.of(name, BEGINS))
                .collect(Collectors.groupingBy(SampleReadyToSign::council, TreeMap::new, Collectors.toList()));
        List<Neighbours> councils = byCouncil.entrySet().stream()
                .flatMap(one -> inHouses(one.getValue()).map(some -> neighbours(one.getKey(), some)))
                .toList();
        Neighbours.each(councils, council -> council.begin(BEGINS));
        for (LocalDate day = BEGINS.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            InMovedTime.CLOCK.to(today);
            Neighbours.each(councils, council -> council.live(today));
        }
        assertAll(
                "seed " + SEED,
                councils.stream().flatMap(council -> council.failed().stream()).map(one -> () -> {
                    throw one;
                }));
        return councils;
    }

    /** Few live in each council: a day on which something happens to one of them goes through the plans of all. */
    private static Stream<List<SampleReadyToSign>> inHouses(List<SampleReadyToSign> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + NEIGHBOURS)
                .mapToObj(from -> all.subList(from, Math.min(from + NEIGHBOURS, all.size())));
    }

    private static Neighbours neighbours(String name, List<SampleReadyToSign> samples) {
        Casework council = Casework.with(InMovedTime.core(), InMovedTime.CLOCK, name);
        AtTheDesk desk = new AtTheDesk(council);
        return new Neighbours(
                council,
                desk,
                samples.stream()
                        .map(sample -> new Life(sample, desk, BEGINS, SEED, turns(sample.number())))
                        .toList());
    }

    private static Turn[] turns(String number) {
        return switch (number) {
            case "01", "04" -> new Turn[] {Turn.OWN_ARRANGEMENTS};
            case "02", "11" -> new Turn[] {Turn.ASKED_IN_VAIN};
            case "03", "14" -> new Turn[] {Turn.HANDED_OVER};
            case "05" -> new Turn[] {Turn.DIES};
            case "08" -> new Turn[] {Turn.CARER_LOST, Turn.OWN_ARRANGEMENTS};
            case "09" -> new Turn[] {Turn.CARER_LOST, Turn.DIES};
            case "15" -> new Turn[] {Turn.CARER_LOST};
            case "16" -> new Turn[] {Turn.AMENDED_LIGHTLY, Turn.OWN_ARRANGEMENTS};
            default -> new Turn[] {Turn.GOES_ON};
        };
    }

    private static List<String> column(String sql) {
        return InMovedTime.core().database().column(sql);
    }
}
