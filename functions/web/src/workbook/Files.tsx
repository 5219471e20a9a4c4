import { Heading } from '../parts/Heading';
import { readForms } from '../store/fetching';
import { useLive } from '../store/live';
import { session } from '../store/session';
import { say } from '../words/say';
import { Download } from './Download';
import { Upload } from './Upload';

/** Filing by file: workbooks and CSV out and in, and bundles from devices without a signal. */
export function Files() {
  const forms = useLive(readForms, []) ?? [];
  return (
    <main id="main" class="narrow">
      <Heading>{say('Nộp bằng tệp', 'Filing by file')}</Heading>
      {session.value?.me.role === 'organization' && <Download forms={forms} />}
      <Upload forms={forms} />
    </main>
  );
}
