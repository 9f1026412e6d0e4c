package uk.ourplan.core.law.dispute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.Disputes;

/**
 * What the file of a lasting disagreement holds; gaps are shown to whoever it is taken to and never hold it up (DISPUTE-04).
 */
public final class DisputeFile {

    private DisputeFile() {}

    /** Each item that is not complete, by its key, with what it lacks. */
    public static Map<String, String> incomplete(String dispute, Disputes disputes) {
        Map<String, String> gaps = new LinkedHashMap<>();
        List<Offered> offers = disputes.offers().stream()
                .filter(each -> each.dispute().equals(dispute) && !blank(each.text()))
                .toList();
        FileKept file = disputes.file(dispute).orElse(null);
        item(gaps, "offers", !offers.isEmpty(), "what was offered, with its day");
        item(
                gaps,
                "declined",
                !offers.isEmpty() && isDeclinedWithReason(offers),
                "what was declined, with the reason the person gave");
        item(
                gaps,
                "steps",
                disputes.attempts().stream().anyMatch(each -> each.about().equals(dispute)),
                "a step towards settling it");
        item(
                gaps,
                "capacity",
                file != null && Boolean.TRUE.equals(file.capacityConsidered()) && file.capacityInIssue() != null,
                "whether capacity to decide on care was considered, and whether it is in question");
        item(
                gaps,
                "risk_shared",
                file != null && file.riskAssessedOn() != null && file.riskSharedOn() != null,
                "the risk of going without support, assessed and talked through");
        item(
                gaps,
                "direct_payment",
                file != null && isPaymentSettled(file),
                "a direct payment offered with its answer, or why not");
        item(
                gaps,
                "advice",
                file != null && (!blank(file.adviceGiven()) || !file.referrals().isEmpty()),
                "information and advice, or referrals to others");
        item(
                gaps,
                "complaint",
                disputes.isToldToComplain(ComplaintCase.OPEN_DISPUTE) && file != null && file.leafletSentOn() != null,
                "that the right to complain was told and the leaflet sent");
        return gaps;
    }

    private static boolean isDeclinedWithReason(List<Offered> offers) {
        return offers.stream()
                .filter(each -> Boolean.TRUE.equals(each.declined()))
                .noneMatch(each -> blank(each.reason()));
    }

    private static boolean isPaymentSettled(FileKept file) {
        return Boolean.TRUE.equals(file.paymentOffered())
                ? file.paymentAccepted() != null
                : !blank(file.paymentNotBecause());
    }

    private static void item(Map<String, String> gaps, String key, boolean complete, String lacks) {
        if (!complete) {
            gaps.put(key, lacks);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
