// SPDX-License-Identifier: Apache-2.0
// Starts the behaviour of the design system. Every page works without it.
import {initAll} from '../govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
