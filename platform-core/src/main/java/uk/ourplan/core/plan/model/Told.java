package uk.ourplan.core.plan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.ChecklistItem;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.core.law.planning.CheckedItem;
import uk.ourplan.core.law.planning.PlanCheck.Checked;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.AgreementStatus;

/** What the law said, in the form in which it travels. */
public final class Told {

    private Told() {}

    /** A determination as it travels. */
    public static Determined determination(String name, Determination<? extends Record> said, LawToday law) {
        Record answer = said.answer();
        return new Determined(
                name,
                law.on(),
                answer == null ? null : PlainAnswer.of(answer),
                said.missing(),
                said.reasons(),
                said.settings(),
                law.nationalPack(),
                null);
    }

    /** The determination with the one status of the plan's version, which the record may have widened (AGREE-02). */
    static Determined agreement(Determination<? extends Record> said, AgreementStatus status, LawToday law) {
        Determined told = determination("agreement-status", said, law);
        if (told.answer() == null) {
            return told;
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(told.answer());
        answer.put("status", status.code());
        return new Determined(
                told.determination(),
                told.on(),
                answer,
                told.missing(),
                told.reasons(),
                told.settings(),
                told.nationalPack(),
                told.whatIf());
    }

    static List<ChecklistItem> items(Checked checked) {
        return checked.items().stream()
                .map(item -> new ChecklistItem(
                        item.rule(),
                        item.key(),
                        item.text(),
                        item.state().code(),
                        item.step(),
                        item.provision(),
                        item.section(),
                        field(item, checked)))
                .toList();
    }

    /** The first field that the item is missing for, so that one click leads there. */
    private static @Nullable String field(CheckedItem item, Checked checked) {
        return item.state() != CheckedItem.State.MISSING
                ? null
                : checked.findings().stream()
                        .filter(finding -> item.key().equals(finding.item()) && finding.section() == item.section())
                        .map(Finding::field)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
