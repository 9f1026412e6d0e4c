package uk.ourplan.tenant.policy;

import java.util.List;

/**
 * The council's words for the charging letter of one circumstance; what stands in square brackets is filled in from the record (FINANCE-13).
 *
 * @param circumstance such as home_care
 */
public record ChargingLetterWords(String circumstance, String title, String wording) {

    public static final SettingKey<List<ChargingLetterWords>> ALL = new SettingKey<>(
            "charging.letter_templates",
            Read.listOf(Read.record(
                    row -> new ChargingLetterWords(row.text("circumstance"), row.text("title"), row.text("wording")))));
}
