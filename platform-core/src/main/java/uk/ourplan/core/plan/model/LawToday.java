package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.WhoMaySign;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** The law and the council's policy of one day. */
public record LawToday(CouncilPolicy policy, String nationalPack) {

    public LocalDate on() {
        return policy.on();
    }

    /** The council's funding levels, lowest first; empty where it has not decided, and then nobody may sign. */
    public List<FundingLevel> ladder() {
        try {
            return policy.read(Settings.FUNDING_LEVELS).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    /**
     * Why whoever asks may not decide on a plan, whatever its state; empty where they may.
     *
     * @param own whether they wrote in the plan or submitted it
     * @param needed the role that the plan goes to today, {@code null} where the council has not decided
     */
    public Optional<Reason> whyNotDecidedBy(Asking asking, boolean own, @Nullable String needed) {
        return WhoMaySign.whyNot(own, rolesThatSign(asking), needed, ladder());
    }

    /** The role under which whoever asks would sign; empty where they may not. */
    public Optional<String> signsAs(Asking asking, @Nullable String needed) {
        return needed == null ? Optional.empty() : WhoMaySign.as(rolesThatSign(asking), needed, ladder());
    }

    /** Any role of the ladder, unless the council names who signs for it (CONTENT-14). */
    private Set<String> rolesThatSign(Asking asking) {
        List<String> signatories = policy.read(Settings.COUNCIL_SIGNATORIES).value();
        return asking.ladderRoles().stream()
                .filter(role -> signatories.isEmpty() || signatories.contains(role))
                .collect(Collectors.toSet());
    }
}
