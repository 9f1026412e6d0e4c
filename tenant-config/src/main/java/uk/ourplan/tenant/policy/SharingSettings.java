package uk.ourplan.tenant.policy;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.sharing.SharingChannel;

/** What a council decides about giving copies of a plan and about whatever else leaves it. */
public final class SharingSettings {

    /** How many days after a plan became final the person's copy is due. */
    public static final SettingKey<Integer> COPY_DUE_DAYS = key("share.copy_due_days", Read::number);

    public static final SettingKey<LegalBases> LEGAL_BASES = key(
            "share.legal_bases",
            Read.record(row -> new LegalBases(
                    row.text("privacy_notice"),
                    row.rows("bases", each -> new LegalBasis(each.text("code"), each.text("says"))))));
    public static final SettingKey<List<SharingChannel>> SECURE_CHANNELS =
            key("share.secure_channels", Read.listOf(value -> SharingChannel.of(Read.text(value))));
    public static final SettingKey<List<LocalPolicy>> LOCAL_POLICIES = key(
            "share.local_policy",
            Read.listOf(Read.record(row -> new LocalPolicy(row.text("title"), row.textOrNone("address")))));

    private SharingSettings() {}

    /** The lawful bases of the council's privacy notice. */
    public record LegalBases(String privacyNotice, List<LegalBasis> bases) {

        public boolean knows(@Nullable String code) {
            return bases.stream().anyMatch(basis -> basis.code().equals(code));
        }
    }

    /** One of them. */
    public record LegalBasis(String code, String says) {}

    /** One of the council's own policies on sharing. */
    public record LocalPolicy(String title, @Nullable String address) {}

    private static <T> SettingKey<T> key(String key, Function<Object, T> reading) {
        return new SettingKey<>(key, reading);
    }
}
