import './styles/index.css';
import { render } from 'preact';
import { ReceiptPage } from './receipt/ReceiptPage';

const root = document.getElementById('app');
if (root) render(<ReceiptPage />, root);
