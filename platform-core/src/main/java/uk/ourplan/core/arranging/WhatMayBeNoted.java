package uk.ourplan.core.arranging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.arranging.InterimAtEachPhase;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;

/** What is wrong with a note as it was sent, held against what is on record already. */
final class WhatMayBeNoted {

    private static final Pattern NUMBER = Pattern.compile("[A-Z][0-9]{1,4}");

    private final Arrangements all;
    private final LocalDate today;
    private final List<Mistake> mistakes = new ArrayList<>();

    private WhatMayBeNoted(Arrangements all, LocalDate today) {
        this.all = all;
        this.today = today;
    }

    @SuppressWarnings("NullAway") // JSON may leave anything out
    static List<Mistake> mistakes(ArrangingNote note, Arrangements all, LocalDate today) {
        WhatMayBeNoted noted = new WhatMayBeNoted(all, today);
        switch (note) {
            case Waits waits -> noted.waits(waits);
            case Arranged arranged -> noted.arranged(arranged);
            case Started started -> noted.started(started);
            case DifferenceAgreed agreed -> {
                noted.day("on", agreed.on());
                noted.text("line", agreed.line(), "Name the line of the plan.");
                noted.text("said", agreed.said(), "Say what the person said.");
                noted.must(!agreed.parts().isEmpty(), "parts", "Say to which difference they agreed.");
            }
            case ToldOutOfArea told -> {
                noted.day("on", told.on());
                noted.text("line", told.line(), "Name the line of the plan.");
                noted.must(!told.told().isEmpty(), "told", "Say who was told.");
            }
            case Moves move -> {
                noted.must(move.on() != null, "on", "Give the day of the move.");
                noted.must(move.direction() != null, "direction", "Say whether they move here or away.");
                noted.notAhead("contacted_on", move.contactedOn());
                noted.number(
                        "move",
                        move.move(),
                        each -> all.moves().stream().anyMatch(one -> one.move().equals(each)));
            }
            case Help help -> {
                noted.day("on", help.on());
                noted.number(
                        "help",
                        help.help(),
                        each -> all.help().stream().anyMatch(one -> one.help().equals(each)));
            }
            case Placed placed -> noted.day("on", placed.on());
            case ProviderChange change -> {
                noted.day("on", change.on());
                noted.text("old_provider", change.oldProvider(), "Name the present provider.");
                noted.must(change.oldEnds() != null, "old_ends", "Give the day on which the present service ends.");
                noted.must(change.newNeeded() != null, "new_needed", "Say whether a new service is needed.");
                noted.must(
                        !Boolean.FALSE.equals(change.newNeeded()) || !blank(change.reason()),
                        "reason",
                        "Say how needs are met without a new service.");
                noted.number(
                        "change",
                        change.change(),
                        each -> all.providerChanges().stream()
                                .anyMatch(one -> one.change().equals(each)));
            }
            case PhaseBegun phase -> {
                noted.day("on", phase.on());
                noted.must(phase.phase() != null, "phase", "Say which phase began.");
                noted.must(blank(phase.found()), "found", "Each phase is asked anew; leave its number out.");
            }
            case InterimDecided decided -> {
                noted.day("on", decided.on());
                noted.must(
                        all.phases().stream().anyMatch(each -> each.found().equals(decided.found())),
                        "found",
                        "Name the phase by its number.");
                InterimAtEachPhase.whyNotRecorded(decided)
                        .ifPresent(says -> noted.mistakes.add(new Mistake("needed", says)));
                noted.notBelowNought("weekly_pence", decided.weeklyPence());
                noted.notBelowNought("one_off_pence", decided.oneOffPence());
            }
            case Referred referred -> throw new IllegalArgumentException("A referral is made with its rating.");
            case Rated rated -> throw new IllegalArgumentException("A rating is worked out.");
        }
        return List.copyOf(noted.mistakes);
    }

    private void waits(Waits waits) {
        day("on", waits.on());
        day("start", waits.start());
        notAhead("last_check", waits.lastCheck());
        referral(waits.referral())
                .filter(found -> WaitingForAService.startedOn(found, all) != null)
                .ifPresent(found ->
                        mistakes.add(new Mistake("referral", "Its support has started, so it waits no longer.")));
    }

    private void arranged(Arranged arranged) {
        day("on", arranged.on());
        text("provider", arranged.provider(), "Name the provider.");
        must(arranged.inArea() != null, "in_area", "Say whether the provider is in the council's area.");
        notBelowNought("pence", arranged.pence());
        referral(arranged.referral()).ifPresent(found -> line(found, arranged.line()));
    }

    private void started(Started started) {
        day("on", started.on());
        referral(started.referral()).ifPresent(found -> {
            line(found, started.line());
            must(
                    all.found(started.referral(), started.line()).isPresent(),
                    "line",
                    "Say first which service was found for it.");
        });
    }

    @SuppressWarnings("NullAway") // JSON may leave it out
    private Optional<Referred> referral(String number) {
        Optional<Referred> found = number == null ? Optional.empty() : all.referral(number);
        must(found.isPresent(), "referral", "Name a referral of this plan by its number.");
        return found;
    }

    @SuppressWarnings("NullAway") // JSON may leave it out
    private void line(Referred referral, String line) {
        boolean whole = referral.lines().isEmpty() && WaitingForAService.WHOLE.equals(line);
        must(
                whole || (line != null && referral.lines().contains(line)),
                "line",
                referral.lines().isEmpty()
                        ? "This referral has no lines: give “" + WaitingForAService.WHOLE + "”."
                        : "Name one of the lines of this referral: " + String.join(", ", referral.lines()) + ".");
    }

    /** A number that is left out is given by the service; one that is sent must be there already. */
    private void number(String field, @Nullable String number, Predicate<String> isThere) {
        must(
                number == null || number.isBlank() || (NUMBER.matcher(number).matches() && isThere.test(number)),
                field,
                "There is no such number; leave it out for a new one.");
    }

    private void day(String field, @Nullable LocalDate day) {
        must(day != null && !day.isAfter(today), field, "Give the day; it cannot lie ahead.");
    }

    private void notAhead(String field, @Nullable LocalDate day) {
        must(day == null || !day.isAfter(today), field, "This day cannot lie ahead.");
    }

    private void notBelowNought(String field, @Nullable Long pence) {
        must(pence == null || pence >= 0, field, "An amount is not below nought.");
    }

    private void text(String field, @Nullable String text, String says) {
        must(!blank(text), field, says);
    }

    private void must(boolean holds, String field, String says) {
        if (!holds) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
