// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings for what comes in.
 *
 * @param folder where the register keeps its files
 * @param longestBody how long the body of a request may be, packed or unpacked
 */
@ConfigurationProperties("register")
record IntakeSettings(Path folder, @DefaultValue("2GB") DataSize longestBody) {}
