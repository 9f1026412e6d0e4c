package uk.ourplan.api.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;

/**
 * One section with its revision: 0 and no content until somebody begins it. The revision is also its ETag.
 *
 * @param content the section, {@code null} until it is begun
 * @param savedByName who saved it last
 */
public record SectionView(
        SectionName name,
        long revision,
        SectionProgress progress,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "name")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = AboutMe.class, name = "about_me"),
            @JsonSubTypes.Type(value = Outcomes.class, name = "outcomes"),
            @JsonSubTypes.Type(value = Needs.class, name = "needs"),
            @JsonSubTypes.Type(value = Support.class, name = "support"),
            @JsonSubTypes.Type(value = InformalSupport.class, name = "informal_support"),
            @JsonSubTypes.Type(value = MoneySection.class, name = "money"),
            @JsonSubTypes.Type(value = ManagingTheMoney.class, name = "managing_the_money"),
            @JsonSubTypes.Type(value = Risks.class, name = "risks"),
            @JsonSubTypes.Type(value = Advice.class, name = "advice"),
            @JsonSubTypes.Type(value = OtherPlans.class, name = "other_plans"),
            @JsonSubTypes.Type(value = ReviewArrangement.class, name = "review"),
            @JsonSubTypes.Type(value = PeopleInvolved.class, name = "people_involved"),
            @JsonSubTypes.Type(value = HowWePlan.class, name = "how_we_plan")
        })
        @Nullable
        Section content,

        @Nullable String savedByName,
        @Nullable Instant savedAt) {}
