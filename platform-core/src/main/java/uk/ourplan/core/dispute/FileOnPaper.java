package uk.ourplan.core.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.LetterOnPaper.Letter;
import uk.ourplan.core.document.LetterOnPaper.Said;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.Disputes;

/** The file of a disagreement as it goes to the next level, with what it lacks (DISPUTE-04, DISPUTE-05). */
final class FileOnPaper {

    private final Disputes all;
    private final String number;
    private final List<Said> said = new ArrayList<>();

    private FileOnPaper(Disputes all, String number) {
        this.all = all;
        this.number = number;
    }

    /**
     * As it stands on the day.
     *
     * @param person whose plan it is
     */
    static Letter of(LaidOut laid, Escalated up, String council, String person, String by) {
        Disputes all = laid.plan().beside().disputes();
        FileOnPaper file = new FileOnPaper(all, up.dispute());
        file.offers();
        file.steps();
        all.file(up.dispute()).ifPresent(file::rest);
        file.decisions();
        file.say("What the file lacks", up.gaps());
        return new Letter(
                council,
                "",
                up.on(),
                "File of disagreement " + up.dispute(),
                Objects.requireNonNull(up.level()).replace('_', ' '),
                file.opening(person),
                file.said,
                "Whatever is decided, the council's duties remain.",
                by);
    }

    private String opening(String person) {
        Opened opened = all.dispute(number).orElseThrow();
        return "This disagreement about the plan of " + person + " goes on, and comes to you to decide. "
                + or(opened.whose(), "Somebody") + " has seen it differently since " + Days.inWords(opened.on())
                + (opened.topic() == null
                        ? ""
                        : ", about " + opened.topic().code().replace('_', ' ')) + ": "
                + or(opened.about(), "not described") + ".";
    }

    private void offers() {
        List<Offered> offers = all.offers().stream()
                .filter(each -> each.dispute().equals(number))
                .toList();
        say(
                "What was offered",
                offers.stream()
                        .map(each -> Days.inWords(each.on()) + ": " + or(each.text(), "not described"))
                        .toList());
        say(
                "What was declined, and why",
                offers.stream()
                        .filter(each -> Boolean.TRUE.equals(each.declined()))
                        .map(each ->
                                or(each.text(), "not described") + ": " + or(each.reason(), "no reason is on record"))
                        .toList());
    }

    private void steps() {
        say(
                "Steps towards settling it",
                all.attempts().stream()
                        .filter(each -> each.about().equals(number))
                        .map(each -> Days.inWords(each.on()) + ": "
                                + Stream.of(
                                                each.what(),
                                                String.join(", ", each.participants()),
                                                each.by(),
                                                each.result())
                                        .filter(part -> part != null && !part.isBlank())
                                        .collect(Collectors.joining("; ")))
                        .toList());
    }

    private void rest(FileKept file) {
        say(
                "Capacity to decide on care",
                Boolean.TRUE.equals(file.capacityConsidered())
                        ? "It was considered. It is " + (Boolean.TRUE.equals(file.capacityInIssue()) ? "" : "not ")
                                + "in question."
                        : "");
        say(
                "The risk of going without support",
                Stream.of(
                                file.riskAssessedOn() == null
                                        ? ""
                                        : "Assessed on " + Days.inWords(file.riskAssessedOn()),
                                file.riskSharedOn() == null
                                        ? ""
                                        : "Talked through on " + Days.inWords(file.riskSharedOn()))
                        .filter(each -> !each.isEmpty())
                        .toList());
        say("A direct payment", payment(file));
        say(
                "Advice and referrals",
                Stream.concat(Stream.ofNullable(file.adviceGiven()), file.referrals().stream())
                        .filter(each -> !each.isBlank())
                        .toList());
        say(
                "The right to complain",
                file.leafletSentOn() == null
                        ? ""
                        : "The leaflet was sent on " + Days.inWords(file.leafletSentOn()) + ".");
    }

    private static String payment(FileKept file) {
        if (Boolean.TRUE.equals(file.paymentOffered())) {
            return file.paymentAccepted() == null
                    ? "It was offered, and is not answered yet."
                    : file.paymentAccepted() ? "It was offered and accepted." : "It was offered and declined.";
        }
        String not = file.paymentNotBecause();
        return not == null || not.isBlank() ? "" : "It is not appropriate: " + not;
    }

    private void decisions() {
        say(
                "What each side gave in a compromise",
                all.compromises().stream()
                        .filter(each -> each.dispute().equals(number))
                        .map(each -> Days.inWords(each.on()) + ". The adult: "
                                + or(String.join("; ", each.adultGave()), "nothing") + ". The council: "
                                + or(String.join("; ", each.councilGave()), "nothing"))
                        .toList());
        say(
                "Advice of the line manager",
                all.advised().stream()
                        .filter(each -> each.dispute().equals(number))
                        .map(each -> Days.inWords(each.on()) + ": " + or(each.advice(), "not described"))
                        .toList());
        say(
                "Decisions of the levels before",
                all.decided().stream()
                        .filter(each -> each.dispute().equals(number))
                        .map(each -> Days.inWords(each.on()) + ", "
                                + or(each.level(), "a level").replace('_', ' ') + ": "
                                + or(each.decision(), "not described"))
                        .toList());
    }

    private void say(String about, List<String> lines) {
        say(about, String.join("\n", lines));
    }

    private void say(String about, String says) {
        if (!says.isBlank()) {
            said.add(new Said(about, says));
        }
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
