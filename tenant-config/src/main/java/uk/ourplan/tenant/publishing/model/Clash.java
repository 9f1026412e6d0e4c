package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;

/**
 * A setting that a draft changes and that somebody else published a value of meanwhile.
 *
 * @param yours the draft's value in words
 * @param theirs the published value in words
 * @param version the version that published it
 * @param from its first day
 */
public record Clash(String key, String title, String yours, String theirs, int version, LocalDate from, String by) {

    /** Every clash of the draft with what was published since it was last saved, latest version first. */
    static List<Clash> of(DraftContent draft, PublishedPolicy published) {
        Catalogue catalogue = published.catalogue();
        List<Clash> clashes = new ArrayList<>();
        published.versions().stream()
                .filter(version -> version.version() > draft.basedOnVersion())
                .sorted((one, other) -> Integer.compare(other.version(), one.version()))
                .forEach(version -> version.settings().forEach((key, value) -> {
                    if (draft.settings().containsKey(key)) {
                        Setting setting = catalogue.get(key);
                        clashes.add(new Clash(
                                key,
                                setting.title(),
                                InWords.of(setting.type(), draft.settings().get(key)),
                                InWords.of(setting.type(), value),
                                version.version(),
                                version.from(),
                                version.draftedBy().name()));
                    }
                }));
        return clashes;
    }

    /** Without the name, so that no log line carries one. */
    @Override
    public String toString() {
        return "Clash[" + key + ", version " + version + " from " + Days.inWords(from) + "]";
    }
}
