package uk.ourplan.tenant.policy;

import java.util.List;
import java.util.function.Function;

/** What a council decides about its panel: whether it has one, what that may do, what goes there and with which papers. */
public final class PanelSettings {

    public static final SettingKey<Boolean> PANEL_ENABLED = key("panel.enabled", Read::truth);
    public static final SettingKey<PanelAuthority> PANEL_AUTHORITY =
            key("panel.authority", value -> PanelAuthority.of(Read.text(value)));
    public static final SettingKey<List<PanelCriterion>> PANEL_CRITERIA =
            key("panel.mandatory_criteria", Read.listOf(Read.record(PanelCriterion::read)));
    /** Percent of the plans; a larger share at the panel draws a warning. */
    public static final SettingKey<Integer> PANEL_WARN_SHARE = key("panel.warn_share_percent", Read::number);
    /** Empty where one form serves everybody. */
    public static final SettingKey<List<PanelForm>> PANEL_FORMS = key(
            "panel.form_by_client_group",
            Read.listOf(Read.record(row -> new PanelForm(row.text("client_group"), row.text("form")))));
    /** Empty where one inbox serves every team. */
    public static final SettingKey<List<PanelInbox>> PANEL_INBOXES = key(
            "panel.inbox_by_team",
            Read.listOf(Read.record(row -> new PanelInbox(row.text("team"), row.text("inbox")))));

    private PanelSettings() {}

    private static <T> SettingKey<T> key(String key, Function<Object, T> reading) {
        return new SettingKey<>(key, reading);
    }
}
