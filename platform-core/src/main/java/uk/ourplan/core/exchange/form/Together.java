package uk.ourplan.core.exchange.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.CarerOutcome;

/** What no field can say by itself: sums that have to come out, outcomes that have to be complete, days that have to follow. */
final class Together {

    private static final List<String> PLAN = List.of(
            "stage",
            "what_matters",
            "outcomes_wanted",
            "needs",
            "existing_support",
            "other_plans",
            "risks",
            "services",
            "equipment",
            "money",
            "managing_the_money",
            "planning");
    private static final int OLDEST = 130;

    private final Piece file;
    private final Mistakes mistakes;

    Together(Piece file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    void check(String councilOfCaller) {
        theCouncil(councilOfCaller);
        planWholeOrNotAtAll();
        everyOutcome();
        outcomesOfNeeds();
        costOfLines();
        days();
    }

    private void theCouncil(String caller) {
        file.text("council")
                .filter(council -> !council.equals(caller))
                .ifPresent(
                        other -> mistakes.add(
                                "council",
                                file.at("council").orElseThrow().line(),
                                "a record is taken in for the council that you work for, and the file names another. Leave the field out, or sign in there."));
    }

    private void planWholeOrNotAtAll() {
        List<String> there = PLAN.stream().filter(this::isThere).toList();
        if (there.isEmpty()) {
            return;
        }
        PLAN.stream()
                .filter(part -> !isThere(part))
                .forEach(
                        part -> mistakes.add(
                                part,
                                file.line(),
                                "this field is missing. A plan under way comes whole: add it, or leave out everything from what_matters on, and the stage."));
    }

    private boolean isThere(String part) {
        return file.at(part).filter(piece -> !(piece instanceof Piece.Nothing)).isPresent();
    }

    /** The outcomes of the regulations for this kind of assessment; empty where the kind cannot be read. */
    private List<String> outcomesAsked() {
        return file.at("assessment")
                .flatMap(assessment -> assessment.text("kind"))
                .map(kind -> switch (kind) {
                    case "adult", "transition" ->
                        Arrays.stream(AdultOutcome.values())
                                .map(AdultOutcome::code)
                                .toList();
                    case "carer" ->
                        Arrays.stream(CarerOutcome.values())
                                .map(CarerOutcome::code)
                                .toList();
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    private void everyOutcome() {
        List<String> asked = outcomesAsked();
        Optional<Piece> outcomes = file.at("assessment").flatMap(assessment -> assessment.at("outcomes"));
        if (asked.isEmpty() || outcomes.isEmpty() || !(outcomes.get() instanceof Piece.Fields fields)) {
            return;
        }
        Set<String> left = new TreeSet<>(asked);
        for (Piece.Entry entry : fields.entries()) {
            String at = "assessment.outcomes." + Mistakes.shown(entry.name());
            if (!asked.contains(entry.name())) {
                mistakes.add(at, entry.line(), "the regulations name no such outcome for this kind of assessment.");
            }
            left.remove(entry.name());
            howAndAnswer(entry.piece(), at);
        }
        left.forEach(outcome -> mistakes.add(
                "assessment.outcomes." + outcome,
                fields.line(),
                "this outcome is missing. An assessment looks at every one."));
    }

    private void howAndAnswer(Piece outcome, String at) {
        Optional<Piece> how = outcome.at("how");
        Optional<String> answer = outcome.text("answer");
        if (how.isEmpty() || answer.isEmpty()) {
            return;
        }
        boolean unable = answer.get().equals("unable");
        boolean said = !(how.get() instanceof Piece.Nothing);
        if (unable && !said) {
            mistakes.add(at + ".how", how.get().line(), "say in which way the outcome cannot be achieved.");
        }
        if (!unable && said) {
            mistakes.add(at + ".how", how.get().line(), "this has to be null where the answer is not unable.");
        }
    }

    private void outcomesOfNeeds() {
        List<String> asked = outcomesAsked();
        List<Piece> needs = file.list("needs");
        for (int i = 0; i < needs.size() && !asked.isEmpty(); i++) {
            List<Piece> outcomes = needs.get(i).list("outcomes");
            for (int j = 0; j < outcomes.size(); j++) {
                if (outcomes.get(j) instanceof Piece.Text text && !asked.contains(text.text())) {
                    mistakes.add(
                            "needs[" + i + "].outcomes[" + j + "]",
                            text.line(),
                            "one of these outcomes is needed: " + String.join(", ", asked) + ".");
                }
            }
        }
    }

    private void costOfLines() {
        List<Piece> lines = file.list("services");
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            Optional<BigDecimal> unit = line.number("unit_cost_pence");
            Optional<BigDecimal> units = line.number("units");
            Optional<BigDecimal> pence = line.number("pence");
            if (unit.isPresent() && units.isPresent() && pence.isPresent()) {
                BigDecimal cost = unit.get().multiply(units.get()).setScale(0, RoundingMode.HALF_UP);
                if (cost.compareTo(pence.get()) != 0) {
                    mistakes.add(
                            "services[" + i + "].pence",
                            line.at("pence").orElseThrow().line(),
                            String.format(
                                    Locale.UK,
                                    "unit cost times units, rounded half up, is %s pence. Correct whichever is wrong.",
                                    cost.toPlainString()));
                }
            }
        }
    }

    private void days() {
        Optional<LocalDate> asAt = day(file, "as_at");
        Optional<Piece> person = file.at("person");
        Optional<LocalDate> born = person.flatMap(each -> day(each, "date_of_birth"));
        if (asAt.isEmpty()) {
            return;
        }
        if (born.isPresent()
                && (born.get().isAfter(asAt.get())
                        || born.get().plusYears(OLDEST).isBefore(asAt.get()))) {
            mistakes.add(
                    "person.date_of_birth",
                    person.orElseThrow().at("date_of_birth").orElseThrow().line(),
                    "a date of birth is not after the day of the record, nor " + OLDEST + " years before it.");
        }
        Optional<Piece> assessment = file.at("assessment");
        assessment
                .flatMap(each -> day(each, "completed"))
                .filter(day -> day.isAfter(asAt.get()))
                .ifPresent(late -> mistakes.add(
                        "assessment.completed",
                        assessment.orElseThrow().at("completed").orElseThrow().line(),
                        "the assessment was completed after the day of the record (as_at). Correct one of them."));
    }

    private static Optional<LocalDate> day(Piece piece, String name) {
        try {
            return piece.text(name).map(LocalDate::parse);
        } catch (DateTimeException complainedAboutAlready) {
            return Optional.empty();
        }
    }
}
