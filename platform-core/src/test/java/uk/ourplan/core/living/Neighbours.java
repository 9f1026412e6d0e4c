package uk.ourplan.core.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.core.owed.TheDaysRound;
import uk.ourplan.core.plan.Casework;

/** Those who live in one council: their days go by together, and each fails alone. */
final class Neighbours {

    private static final boolean EVERY_DAY = Boolean.getBoolean("ourplan.living.every_day");

    private static final String RULES = WhatIsOwed.RULES.stream().collect(Collectors.joining("', '", "'", "'"));

    final List<Life> lives;
    private final Casework council;
    private final AtTheDesk desk;
    private final Map<Life, AssertionError> failed = new LinkedHashMap<>();

    Neighbours(Casework council, AtTheDesk desk, List<Life> lives) {
        this.council = council;
        this.desk = desk;
        this.lives = lives;
    }

    List<AssertionError> failed() {
        return List.copyOf(failed.values());
    }

    String councilId() {
        return Objects.requireNonNull(council.council()).id().toString();
    }

    /** Does this in each council, two of them at a time, and goes on when it is done in all. */
    static void each(List<Neighbours> councils, Consumer<Neighbours> what) {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            councils.stream()
                    .map(council -> two.submit(() -> what.accept(council)))
                    .toList()
                    .forEach(Neighbours::done);
        }
    }

    private static void done(Future<?> one) {
        try {
            one.get();
        } catch (ExecutionException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    void begin(LocalDate day) {
        lives.forEach(life -> tried(life, life::begin));
        held(day);
    }

    /** What the day alone moved is looked at first, and what was done on it afterwards. */
    void live(LocalDate day) {
        if (isQuiet(day)) {
            return;
        }
        TheDaysRound.goOn(council.core(), council.council().id());
        held(day);
        boolean[] lived = new boolean[1];
        lives.forEach(life -> tried(life, () -> lived[0] |= life.live(day)));
        if (lived[0]) {
            held(day);
        }
        register(day);
    }

    /**
     * Whether nothing can happen on this day: nobody does anything, and the rules owe the same as the day before and put each
     * review where it was. One such day in each fortnight is lived all the same.
     */
    private boolean isQuiet(LocalDate day) {
        boolean looked = day.getDayOfWeek() == DayOfWeek.WEDNESDAY && day.toEpochDay() / 7 % 2 == 0;
        return !EVERY_DAY
                && !looked
                && lives.stream()
                        .filter(life -> !failed.containsKey(life))
                        .noneMatch(life -> life.awaits(day)
                                || changes(life, day)
                                || !life.owed().on(day).equals(life.owed().on(day.minusDays(1))));
    }

    /** With the diary so far, so that a failure can be read and played again. */
    private void tried(Life life, Runnable what) {
        if (failed.containsKey(life)) {
            return;
        }
        try {
            what.run();
        } catch (AssertionError | RuntimeException trouble) {
            failed.put(
                    life,
                    new AssertionError(
                            "Sample " + life.sample.number() + ":\n" + String.join("\n", life.diary()) + "\n" + trouble,
                            trouble));
        }
    }

    private void held(LocalDate day) {
        Map<String, List<String>> found = council.column("""
            select person_id || ' task ' || plan_id || ' ' || rule || ' due ' || coalesce(due::text, 'null') || ' from '
                    || coalesce(earliest::text, 'null') || ' ' || owner
              from casework.task
             where done_at is null and owed_key is not null and council_id = '%1$s' and rule in (%2$s)
            union all
            select person_id || ' review ' || plan_id || ' ' || concat_ws(' ', type, state, coalesce(earliest::text, 'null'),
                    due_by, coalesce(direct_payment_due_by::text, 'null'), together_by, coalesce(held_on::text, 'null'))
              from casework.review
             where council_id = '%1$s'""".formatted(councilId(), RULES)).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
        for (Life life : lives) {
            tried(life, () -> {
                List<String> due = Stream.concat(
                                life.owed().on(day).stream().map(task -> "task " + task),
                                life.owed().visits.stream()
                                        .map(visit -> "review " + visit.plan + " " + visit.inWords()))
                        .toList();
                assertThat(found.getOrDefault(life.person().toString(), List.of()))
                        .as("what is owed on %s", day)
                        .containsExactlyInAnyOrderElementsOf(due);
            });
        }
    }

    /** On the days on which the state of a review changes, and on the days before. */
    private void register(LocalDate day) {
        List<Life> ours =
                lives.stream().filter(life -> !failed.containsKey(life)).toList();
        if (ours.stream().anyMatch(life -> changes(life, day))) {
            Map<UUID, String> register = desk.register();
            ours.forEach(life -> tried(
                    life,
                    () -> assertThat(register.get(life.owed().plan))
                            .as("in the register of %s", day)
                            .isEqualTo(life.owed().standing(day))));
        }
    }

    private static boolean changes(Life life, LocalDate day) {
        return !Objects.equals(life.owed().standing(day), life.owed().standing(day.plusDays(1)))
                || !Objects.equals(life.owed().standing(day), life.owed().standing(day.minusDays(1)));
    }
}
